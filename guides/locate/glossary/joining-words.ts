/**
 * Words that only join others, by language, folded and parted by spaces: they need no counterpart. No particle that
 * makes a verb another one ("save as", "sign up") is among them. Japanese and Chinese say "list" where others use a plural.
 */
export const JOINING_WORDS: Readonly<Record<string, string>> = {
  en: 'of for by from to and with per the a an in on at or this your',
  de: 'und oder von vom fur der die das den dem des ein eine einen einer mit zu zum zur im in am an auf aus bei nach per',
  fr: 'de du des d le la les l un une et ou a au aux pour par avec en dans sur votre',
  es: 'de del la el los las un una y e a al para por con en o u su',
  ja: 'を の に は が で と へ や も する します して 一覧',
  ar: 'من الي علي في مع عن و او',
  zh: '的 和 与 及 或 了 列表',
};
