package ca.tetherai.profileviewer.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What a character is in an address. Immutable.
 *
 * @param isForm whether it is another form of an ASCII character, or looks like one, wherever it stands
 * @param isOfWord whether it is a part of a word, and doesn't divide the address
 * @param isLetter whether it is a letter
 * @param isOfScript whether it is a letter of a certain script
 * @param script the script
 * @param isTwin whether it looks like a Latin letter, though it is one of another script
 */
record AddressCharacter(boolean isForm, boolean isOfWord, boolean isLetter, boolean isOfScript, UnicodeScript script, boolean isTwin) {
    /** Look like Latin letters: Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic. */
    private static final String TWINS = "аеорсухіјѕһԁԛԝӏѵүАВЕЅІЈКМНОРСТУХҮ" + "ονικραυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օսհոցզ"
            + "ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏏᏒᏔᏙᏚᏞᏟᏢᏦᏧᏮᏳᏴ" + "ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓞꓟꓠꓡꓢꓣꓦꓧꓨꓪꓫꓬꓮꓰꓲꓳꓴ" + "ⲞⲟⲢⲣⲤⲥⲬⲭⲂⲎⲒⲔⲘⲚⲦⲨ";
    /**
     * Latin or shared characters that look like ASCII: dotless i, script a and g, tone letters, small capitals, clicks; dots, slashes, hyphens,
     * apostrophes.
     */
    private static final String FORMS = "ıȷɑɡƅƽƍɢɪɴɶʀʁʏʙʛʜʟⱻǀǃ\u2024\u3002\uFF61\u2044\u2215\u29F8\u29F6\u2571\u27CB\u31D3\u2010\u2011\u2012"
            + "\u2013\u2014\u2015\u2043\u2212\u02D0\uA789\u2236\u2223";
    private static final int SMALL_CHEROKEE = 0xAB70;
    private static final int LAST_SMALL_CHEROKEE = 0xABBF;
    private static final int CHEROKEE = 0x13A0;

    /** What a character is. */
    static AddressCharacter of(int character) {
        boolean form = FORMS.indexOf(character) >= 0 || isPhonetic(character) || isFormOfAscii(character);
        boolean letter = Character.isLetter(character);
        UnicodeScript script = UnicodeScript.of(character);
        boolean certain = script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
        return new AddressCharacter(form,
                letter || Character.isDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK,
                letter, letter && certain && !isFormOfAscii(character), script, TWINS.indexOf(capital(character)) >= 0);
    }

    // No language is written with them: small capitals, letters of dialects and old books.
    private static boolean isPhonetic(int character) {
        return (character >= 0x1D00 && character <= 0x1DBF) || (character >= 0xA730 && character <= 0xA778)
                || (character >= 0xA7AE && character <= 0xA7AF) || character == 0xA7FA || (character >= 0xAB30 && character <= 0xAB6B)
                || (character >= 0x1DF00 && character <= 0x1DFFF);
    }

    private static int capital(int character) {
        return character >= SMALL_CHEROKEE && character <= LAST_SMALL_CHEROKEE ? character - SMALL_CHEROKEE + CHEROKEE : character;
    }

    private static boolean isFormOfAscii(int character) {
        if (character <= 0x7F || isItself(character) || Character.getType(character) == Character.SURROGATE
                || Character.isSpaceChar(character)) {
            return false;
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.chars().allMatch(unit -> unit <= 0x7F);
    }

    // Nearly all letters that ever come, so that they needn't be normalised: Latin with accents, Cyrillic to Georgian, ideographs, Hangul.
    private static boolean isItself(int character) {
        return (character >= 0xC0 && character <= 0x131) || (character >= 0x400 && character <= 0x1CFF)
                || (character >= 0x3400 && character <= 0xA63F) || (character >= 0xAC00 && character <= 0xD7FF);
    }
}
