/** The separator between a name and a description in a language, with its space. */
export const commaOf = (language) => /^(ar|fa|ur)\b/.test(language) ? '، ' : /^(ja|zh)\b/.test(language) ? '、' : ', ';
