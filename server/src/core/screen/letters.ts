function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/** Letters that no Unicode decomposition takes apart, with what they are written as in plain Latin. */
export const plainLetters = table("ßss øo łl æae œoe đd ðd þth ħh ıi ŋn ŧt ĸk ƒf ɑa ɡg");

/** Letters of other alphabets, and small capitals, that look like a Latin letter in one of their two cases. */
export const lookalikes = table(
  [
    "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ѵv үy ӏl", // Cyrillic
    "αa βb εe ζz ηn ιi κk μm νv οo ρp σo τt υu χx ωw", // Greek
    "օo սu ոn հh յj", // Armenian
    "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz", // small capitals
  ].join(" "),
);

/** How Cyrillic letters sound, in the plain Latin spelling that company names use. */
export const cyrillicSounds = table(
  "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ыy ь эe юyu яya іi їi єe ґg јj љlj њnj ћc ђdj џdz",
);

/** Single katakana that look like a Han character: between Han characters they are taken for it. */
export const kanaLookalikes = table("エ工 ロ口 カ力 タ夕 ハ八 ト卜 ニ二 オ才");
