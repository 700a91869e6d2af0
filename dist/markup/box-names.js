/** Class names of pull quotes. */
export const PULLED = /\b(wp-block-pullquote|pull-?quote|element-pullquote|kg-blockquote-alt)\b/i;
/** Titles of a list of key points. */
export const KEY_POINTS_TITLE = /^(?:the )?(?:key (?:points?|facts?|takeaways?|findings|developments)|takeaways?|at a glance|in brief|in short|highlights|main points|what (?:you need )?to know|das wichtigste(?: in kürze)?|in kürze|darum geht['’]?s|auf einen blick|l['’]essentiel|en bref|points clés|à retenir|puntos clave|lo esencial|claves|en resumen|in breve|punti chiave|pontos[ -]chave|em resumo|kernpunten|in het kort|i korthet|kort fortalt|kort oppsummert|главное)\s?[:：]?$/iu;
/** Class names of a list of key points. */
export const KEY_POINTS = /(?:^|[\s_-])(?:key-?(?:points?|facts?|takeaways?)|takeaways?|at-a-glance|article-highlights)(?:[\s_-]|$)/i;
