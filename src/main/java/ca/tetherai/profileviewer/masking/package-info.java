/** Masks what is personal of an account, as data: whoever shows or copies what is masked needs to know nothing of it. Free of the toolkit. */
package ca.tetherai.profileviewer.masking;
