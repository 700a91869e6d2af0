import { nitfInHtml } from './nitf-markup.js';
import { datelineOf } from './dateline-field.js';
/** Converts a NITF story, standalone or inside another format. Missing fields are `undefined`. */
export function storyOf(nitf) {
    const head = nitf.at('body', 'body.head');
    const content = nitf.at('body', 'body.content');
    const data = nitf.at('head', 'docdata');
    const issued = data.first('date.issue').attribute('norm');
    const released = data.first('date.release').attribute('norm');
    const dateline = head.first('dateline');
    const publication = nitf.at('head', 'pubdata');
    const text = content.exists ? content : nitf.first('body');
    return {
        id: data.first('doc-id').attribute('id-string').words,
        headline: head.at('hedline', 'hl1').looseLine ??
            head.said('hl1', 'hedline').looseLine ??
            nitf.at('head', 'title').looseLine,
        kicker: head.said('series', 'kicker').looseLine,
        standfirst: standfirstOf(head, text),
        byline: bylineOf(head.said('byline')),
        authors: authorsOf(head.all('byline')),
        dateline: datelineOf(dateline.words),
        published: (released.exists ? released : issued).date ??
            dateline.first('story.date').attribute('norm').date ??
            publication.attribute('date.publication').date,
        language: nitf.first('body').language ?? nitf.language ?? languageIn(nitf),
        url: /^https?:/.test(publication.attribute('ex-ref').words ?? '') ? publication.address('ex-ref') : undefined,
        section: publication.attribute('position.section').words,
        body: [text.markup(nitfInHtml).htmlBlocks, ...endOf(nitf.at('body', 'body.end'))],
        corrections: data.all('correction').flatMap((correction) => {
            const words = correction.attribute('info').htmlText ?? correction.looseText;
            return words ? [{ kind: 'correction', content: words }] : [];
        }),
        source: head.said('distributor').looseLine ?? publication.attribute('name').words,
        copyright: copyrightOf(nitf),
        topics: [
            ...data
                .at('key-list')
                .all('keyword')
                .map((keyword) => keyword.attribute('key').words),
            ...nitf.at('head', 'tobject').all('tobject.subject').map(subjectOf),
        ].filter((topic) => topic !== undefined),
    };
}
/** The byline as printed, with the author's job title, which is in a separate element. */
function bylineOf(byline) {
    const office = byline.said('byttl').words;
    const words = byline.words;
    if (!office || !words?.endsWith(office))
        return byline.looseLine;
    const before = words.slice(0, -office.length).replace(/(?<![\s,])[\s,]+$/, '');
    return byline.written(before ? `${before}, ${office}` : office).htmlWords;
}
/** The summary. Without one, the second headline, unless it is a note for the news desk. */
function standfirstOf(head, text) {
    const abstract = head.said('abstract');
    const second = head.first('hedline').said('hl2');
    const isLine = /\s\S+\s/.test(second.words ?? '') && /\p{Ll}|\p{Lo}/u.test(second.words ?? '');
    if (second.exists && !isLine)
        second.report('withheld', 'The second headline looks like a note for the news desk; ignored.');
    if (second.exists && isLine && abstract.exists) {
        second.report('unknown-field', 'This story has a summary, so its second headline is ignored.');
    }
    if (abstract.exists)
        return abstract.markup(nitfInHtml).summaryOf(text.value);
    return isLine ? second.looseText : undefined;
}
function authorsOf(bylines) {
    return bylines.flatMap((byline) => {
        const role = byline.said('byttl').looseLine;
        const people = byline.within('person', 'org').filter((person) => person.words && !person.path.includes('byttl'));
        return people.map((person) => ({ name: person.looseLine, role }));
    });
}
/** The end of a story: other contributors and contact details. */
function endOf(end) {
    return end.all('tagline', 'bibliography').flatMap((line) => {
        const content = line.markup(nitfInHtml).htmlText;
        return content ? [{ type: 'note', kind: line.name, content }] : [];
    });
}
function copyrightOf(nitf) {
    const copyright = nitf.at('head', 'docdata', 'doc.copyright');
    const [year, holder] = [copyright.attribute('year').words, copyright.attribute('holder').words];
    return holder
        ? ['©', year, holder].filter((part) => part !== undefined).join(' ')
        : nitf.at('body', 'body.head', 'rights').words;
}
/** The most specific name of a subject. */
const subjectOf = (subject) => ['detail', 'matter', 'type'].map((name) => subject.attribute(`tobject.subject.${name}`).words).find((words) => words);
const languageIn = (nitf) => nitf
    .first('head')
    .all('meta')
    .find((meta) => /^(language|lang)$/i.test(meta.attribute('name').words ?? ''))
    ?.attribute('content').language;
/** Whether the metadata of a story says that it must not be published. Reports an issue if so. */
export function isWithheld(nitf, now) {
    const data = nitf.at('head', 'docdata');
    const status = data.attribute('management-status');
    const release = data.first('date.release').attribute('norm');
    const isEmbargoed = /^embargoed$/i.test(status.words ?? '');
    // The status does not change when the embargo ends. If the current time or the release date is unknown, the embargo counts as in force.
    const isOver = now !== undefined && typeof release.date === 'string' && !release.isAfter(now);
    if (/^(withheld|cancell?ed|killed)$/i.test(status.words ?? '') || (isEmbargoed && !isOver)) {
        status.report('withheld', `This story has the status “${status.words}”, so it is not shown.`);
        return true;
    }
    if (release.isAfter(now))
        release.report('withheld', `This story is under embargo until ${release.words}, so it is not shown yet.`);
    return release.isAfter(now);
}
