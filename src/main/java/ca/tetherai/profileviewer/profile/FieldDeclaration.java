package ca.tetherai.profileviewer.profile;

/**
 * What is declared of one field of the contract.
 *
 * @param contractName the member's name in the contract
 * @param kind what it holds
 * @param nullable whether the contract allows {@code null}
 * @param group the part of its form that it is shown in
 */
public record FieldDeclaration(String contractName, FieldKind kind, boolean nullable, FieldGroup group) {}
