/** How measurements lie. */
export class Spread {
  #sorted;

  constructor(measurements) {
    this.#sorted = [...measurements].sort((a, b) => a - b);
  }

  /** The value that half of them are below. */
  get median() {
    return this.#quantile(0.5);
  }

  /** One row of a table in Markdown: median, quartiles, the least and the most. */
  row(name, unit, digits = 1) {
    const text = (value) => value.toFixed(digits);
    const [least, most] = [this.#sorted.at(0), this.#sorted.at(-1)];
    return `| ${name} | ${text(this.median)}${unit} | ${text(this.#quantile(0.25))} to ${text(this.#quantile(0.75))} | ${text(least)} to ${text(most)} |`;
  }

  // Between two measurements, in proportion.
  #quantile(part) {
    const at = part * (this.#sorted.length - 1);
    const below = Math.floor(at);
    return this.#sorted[below] + (at - below) * (this.#sorted[Math.ceil(at)] - this.#sorted[below]);
  }
}
