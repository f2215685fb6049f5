package ca.tetherai.profileviewer.findings;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All checks; of equally grave findings those of the first come first. To add one: its function in a class of its own, and its line here; its
 * sentences go with all others into the language files.
 */
public enum Check {
    /** Sign-in is switched off. */
    LOGIN_DISABLED(LoginDisabled::find),
    /** Whether sign-in is switched off can't be read. Argument 0: the member that should say. */
    SIGN_IN_FLAG_UNREADABLE(SignInFlagUnreadable::find),
    /** The token claims another account. Arguments: 0: the claimed id; 1: the account's. */
    CLAIMED_ID_DIFFERS(ClaimedIdDiffers::find),
    /** What every account needs is empty. Arguments: 0: how many fields; 1: which. */
    REQUIRED_EMPTY(RequiredEmpty::find),
    /** Another persona came than the one that the account names. Arguments: 0: the id that it names; 1: the one that came. */
    PERSONA_ID_DIFFERS(PersonaIdDiffers::find),
    /** The persona that the account names didn't come. Argument 0: its id. */
    PERSONA_NOT_FOUND(PersonaNotFound::find),
    /** A persona came that the account doesn't name. */
    PERSONA_NOT_LINKED(PersonaNotLinked::find),
    /** What came as the persona is none. */
    PERSONA_NO_OBJECT(PersonaNoObject::find),
    /** Call forwarding is on without a number to forward to. */
    FORWARDING_WITHOUT_PHONE(ForwardingWithoutPhone::find),
    /** An e-mail address is none. Arguments: 0: the field; 1: its text. */
    EMAIL_NOT_VALID(EmailNotValid::find),
    /** The persona's e-mail address isn't the account's. Arguments: 0: the account's; 1: the persona's. */
    PERSONA_EMAIL_DIFFERS(PersonaEmailDiffers::find),
    /** Letters in an address look like others. Arguments: 0: the field, or which members; 1: how many; 2: which; 3: 1 where there may be more, or 0. */
    LOOK_ALIKES(LettersLookAlike::find),
    /** Characters can't be seen. Arguments: 0: the field, or which members; 1: how many; 2: which; 3: 1 where there may be more, or 0. */
    INVISIBLE_CHARACTERS(InvisibleCharacters::find),
    /** Fields differ in Unicode's spelling only. Arguments: 0: which fields; 1: what they all say. */
    NORMALIZATION_DIFFERS(NormalizationDiffers::find),
    /** A telephone number is no complete international one. Arguments: 0: the field; 1: its text. */
    PHONE_NOT_VALID(PhoneNotValid::find),
    /** The outbound number is the user's own. Argument 0: the number. */
    OUTBOUND_IS_OWN_NUMBER(OutboundIsOwnNumber::find),
    /** A web address is none. Arguments: 0: the field; 1: its text. */
    URL_NOT_VALID(UrlNotValid::find),
    /** A time zone is none. Arguments: 0: the field; 1: its text. */
    ZONE_NOT_VALID(ZoneNotValid::find),
    /** An id is no ObjectId. Arguments: 0: the field; 1: its text. */
    ID_NOT_VALID(IdNotValid::find),
    /** An id was made in the future. Arguments: 0: the field; 1: when. */
    ID_FROM_FUTURE(IdFromFuture::find),
    /** The token claims another e-mail address. Arguments: 0: the claimed one; 1: the account's. */
    CLAIMED_EMAIL_DIFFERS(ClaimedEmailDiffers::find),
    /** The token claims another role. Arguments: 0: the claimed one; 1: the account's. */
    CLAIMED_ROLE_DIFFERS(ClaimedRoleDiffers::find),
    /** The token claims another organization. Arguments: 0: the claimed one; 1: the account's. */
    CLAIMED_ORGANIZATION_DIFFERS(ClaimedOrganizationDiffers::find),
    /** A member comes twice. Arguments: 0: how many do; 1: which. */
    MEMBER_TWICE(MemberTwice::find),
    /** Fields are of a type that the contract doesn't allow. Arguments: 0: how many; 1: which. */
    UNEXPECTED_TYPE(UnexpectedType::find),
    /** This machine's clock is off from the server's. Arguments: 0: how far; 1: 0 for behind it, 1 for ahead of it. */
    CLOCK_OFF(ClockOff::find),
    /** This version doesn't know the role. Arguments: 0: the field; 1: its text. */
    ROLE_UNKNOWN(RoleUnknown::find),
    /** Sign-in with a password is switched off. */
    PASSWORD_DISABLED(PasswordDisabled::find),
    /** Fields are null where the contract allows none. Arguments: 0: how many; 1: which. */
    NULL_NOT_ALLOWED(NullNotAllowed::find),
    /** Members of the contract are missing. Arguments: 0: how many; 1: which. */
    MEMBERS_MISSING(MembersMissing::find),
    /** Members are unknown to this version. Arguments: 0: how many; 1: which. */
    MEMBERS_UNKNOWN(MembersUnknown::find),
    /** The answer says that it isn't JSON. Argument 0: its content type. */
    OTHER_CONTENT_TYPE(OtherContentType::find);

    // A function without state, which Error Prone can't see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Account, Stream<Finding>> function;

    Check(Function<Account, Stream<Finding>> function) {
        this.function = function;
    }

    /** Its stable name in printed JSON and in style classes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the sentence that says what was found. */
    public String sentenceKey() {
        return "finding." + name();
    }

    /** The message key of what to do about it. */
    public String adviceKey() {
        return "finding." + name() + ".advice";
    }

    /** What the check finds about an account. */
    Stream<Finding> find(Account account) {
        return function.apply(account);
    }
}
