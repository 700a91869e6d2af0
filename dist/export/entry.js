/** The locale of an entry. */
export const localeOf = ({ model }, { locale }) => locale ?? model.language ?? 'en';
