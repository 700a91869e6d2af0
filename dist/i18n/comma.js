/** What stands between a name and what is said of it, in a language, with its space. */
export const commaOf = (language) => /^(ar|fa|ur)\b/.test(language) ? '، ' : /^(ja|zh)\b/.test(language) ? '、' : ', ';
