/** Something that the build can't go on without, said in one sentence. */
final class BuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuildException(String sentence) {
        super(sentence);
    }
}
