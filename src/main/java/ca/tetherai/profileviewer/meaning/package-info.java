/** What values mean beyond their text: when an id was made, whose country a number is, whether somewhere is open. Knows no languages and no toolkit. */
package ca.tetherai.profileviewer.meaning;
