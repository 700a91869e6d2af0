import { formatList } from '../i18n/lists.js';
import { englishBlocks } from '../i18n/messages.js';
import { renderCorrectionHead } from './correction-head.js';
/** Draws a block of a rare kind; `undefined` for one that is not known here. */
export function renderRareBlock(kit, block, context) {
    const { html, nothing, text, blocks, time } = kit;
    switch (block.type) {
        case 'gallery':
            return renderGallery(kit, block, context);
        case 'table':
            return renderTable(kit, block, context);
        case 'timeline':
            return html `<section part="timeline" class="guest"> ${renderTitle(kit, block.title, context)} <ol class="timeline"> ${block.entries.map((entry) => html `<li> ${entry.date ? html `<p class="when">${time(entry.date, context)}</p>` : nothing} ${entry.title ? html `<b>${entry.title}</b>` : nothing} ${entry.content ? html `<p>${text(entry.content, context)}</p>` : nothing} </li>`)} </ol> </section>`;
        case 'key-points':
            return html `<section part="key-points" class="guest points"> ${renderTitle(kit, block.title, context)} <ul> ${block.items.map((item) => html `<li>${text(item, context)}</li>`)} </ul> </section>`;
        case 'callout':
            return html `<section part="callout" class="guest"> ${renderTitle(kit, block.title, context)}${blocks(block.content, context)} </section>`;
        case 'note':
            return html `<p part="note" class="aside">${text(block.content, context)}</p>`;
        case 'correction':
            return html `<p part="correction" class="aside"> <b>${renderCorrectionHead(block.kind, block.date && time(block.date, context), context)}</b> ${text(block.content, context)} </p>`;
        case 'update':
            return renderUpdate(kit, block, context);
        case 'related':
            return renderRelated(kit, block, context);
        case 'audio':
        case 'video':
            return renderMedia(kit, block, context);
        case 'embed':
            return renderEmbed(kit, block, context);
        case 'code':
            return html `<pre part="code" tabindex="0"><code>${block.text}</code></pre>`;
        case 'unknown':
            return block.text ? html `<p part="unknown">${block.text}</p>` : nothing;
        default:
            return undefined;
    }
}
/** The order in which a live blog is read: what is pinned, then the newest first; all else stays where it is. */
export function orderUpdates(body) {
    const updates = body.filter((block) => block.type === 'update');
    if (updates.length < 2)
        return body;
    const when = (update) => Date.parse(update.date?.date ?? '') || 0;
    const ordered = [...updates].sort((a, b) => Number(!!b.pinned) - Number(!!a.pinned) || when(b) - when(a));
    return body.map((block) => (block.type === 'update' ? ordered.shift() : block));
}
const renderTitle = (kit, title, context) => title === undefined ? kit.nothing : kit.heading(kit.below(context.headingLevel, 1), 'label', title);
function renderGallery(kit, { images, caption }, context) {
    const { html, nothing, text } = kit;
    // A strip that scrolls: a browser moves it by the arrow keys once it has the keyboard.
    return html `<section part="gallery" class="gallery"> <div class="strip" tabindex="0" role="group" aria-label=${context.messages.gallery ?? englishBlocks.gallery}> ${images.map((image) => kit.picture(image, context, { part: 'figure', first: false, sizes: '(min-width: 40em) 30em, 85vw' }))} </div> ${caption ? html `<p class="aside">${text(caption, context)}</p>` : nothing} </section>`;
}
function renderTable(kit, { caption, head, rows }, context) {
    const { html, nothing, text } = kit;
    const row = (cells, isHead) => html `<tr> ${cells.map((cell) => renderCell(kit, cell, isHead, context))} </tr>`;
    return html `<div part="table" class="table" tabindex="0" role="group" aria-label=${context.messages.table ?? englishBlocks.table}> <table> ${caption
        ? html `<caption> ${text(caption, context)} </caption>`
        : nothing} ${head
        ? html `<thead> ${head.map((cells) => row(cells, true))} </thead>`
        : nothing} <tbody> ${rows.map((cells) => row(cells, false))} </tbody> </table> </div>`;
}
function renderCell(kit, cell, isHead, context) {
    const { html, nothing, text } = kit;
    const { content, header, scope, colspan, rowspan, align } = cell;
    const words = content ? text(content, context) : nothing;
    return (header ?? isHead)
        ? html `<th scope=${scope ?? (isHead ? 'col' : 'row')} colspan=${colspan ?? nothing} rowspan=${rowspan ?? nothing} class=${align ?? nothing}> ${words} </th>`
        : html `<td colspan=${colspan ?? nothing} rowspan=${rowspan ?? nothing} class=${align ?? nothing}>${words}</td>`;
}
function renderUpdate(kit, update, context) {
    const { html, nothing } = kit;
    const { date, title, authors = [], pinned, key, content } = update;
    const words = { ...englishBlocks, ...context.messages };
    const marks = [pinned && words.pinned, key && words.keyUpdate].filter((mark) => mark);
    const names = authors.map(({ name }) => name);
    return html `<section part="update" class="update"> <p class="aside"> ${date ? kit.time(date, context) : nothing} ${marks.map((mark) => html `<b class="mark">${mark}</b> `)}${names.length > 0 ? formatList(names, context.locale, (name) => html `<bdi>${name}</bdi>`) : nothing} </p> ${title === undefined ? nothing : kit.heading(kit.below(context.headingLevel, 1), 'subhead', title)} ${kit.blocks(content, { ...context, headingLevel: kit.below(context.headingLevel, 1) })} </section>`;
}
function renderRelated(kit, { title, links }, context) {
    const { html, nothing, text } = kit;
    return html `<section part="related" class="guest"> ${renderTitle(kit, title, context)} <ul class="links"> ${links.map(({ url, title: name, kicker, description }) => html `<li> ${kicker === undefined ? nothing : html `<span class="kicker">${kicker}</span> `}${kit.link(url, name ?? url)} ${description ? html `<p class="aside">${text(description, context)}</p>` : nothing} </li>`)} </ul> </section>`;
}
function renderMedia(kit, media, context) {
    const { html, nothing, text } = kit;
    const { type, sources, poster, title, caption, credit, tracks = [] } = media;
    const files = sources.map((source) => html `<source src=${source.src} type=${source.type ?? nothing} />`);
    const lines = tracks.map((track) => html `<track src=${track.src} kind=${track.kind ?? 'subtitles'} srclang=${track.language ?? nothing} label=${track.label ?? nothing}/>`);
    const [first] = sources;
    const instead = first ? kit.link(first.src, title ?? first.src) : nothing;
    // Nothing is loaded before the reader asks for it.
    const player = type === 'audio'
        ? html `<audio controls preload="none" aria-label=${title ?? nothing}>${files}${lines}${instead}</audio>`
        : html `<video controls preload="none" poster=${poster?.src ?? nothing} aria-label=${title ?? nothing}> ${files}${lines}${instead} </video>`;
    return html `<figure part=${type} class="figure"> ${title === undefined ? nothing : html `<p class="label">${title}</p>`} ${player} ${(caption ?? credit)
        ? html `<figcaption> ${caption ? html `<span part="caption">${text(caption, context)}</span>` : nothing} ${credit === undefined ? nothing : html `<small part="credit">${credit}</small>`} </figcaption>`
        : nothing} </figure>`;
}
/** Something from elsewhere, as a card that leads there: it is never loaded unasked. */
function renderEmbed(kit, embed, context) {
    const { html, nothing, text } = kit;
    const { provider, url, title, author, text: words } = embed;
    const name = title ?? provider ?? url ?? '';
    return html `<section part="embed" class="guest"> ${words ? html `<p>${text(words, context)}</p>` : nothing} <p class="aside"> ${author === undefined ? nothing : html `<b>${author}</b>, `}${url === undefined ? html `<bdi>${name}</bdi>` : kit.link(url, name)}${title !== undefined && provider !== undefined ? ` (${provider})` : nothing} </p> </section>`;
}
