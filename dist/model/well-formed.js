/** Text without NUL characters, which no reader can see and XML cannot contain; lone surrogates become U+FFFD. */
export const wellFormed = (words) => words.replaceAll('\0', '').toWellFormed();
