import { findQuotations } from '../extract.js';
import { OPTIONS } from './options.js';
import { eachStory } from './story.js';
import { tableOf } from './table.js';
import { oneOf, parsed } from './terminal.js';
/** `broadsheet quotes`: lists the quotations in the text of each file, with their speakers. */
export async function quotes(args, terminal) {
    const { values, files } = parsed(args, OPTIONS.quotes);
    const form = oneOf('--to', ['table', 'json'], values.to);
    return eachStory(files, values, form === 'json', terminal, {
        name: 'quotations',
        find: (article) => findQuotations(article, { language: values.language }),
        table: (quotations) => quotations.length === 0
            ? 'No quotations.\n'
            : tableOf([['PICK', 'SURE', 'SPEAKER', 'QUOTATION'], ...quotations.map(rowOf)], terminal.stdout),
    });
}
function rowOf({ attribution, role, via, confidence, quotation }, index) {
    const sure = attribution === undefined ? '' : `${Math.round(confidence * 100)} %`;
    const speaker = [attribution ?? 'unknown', role !== attribution && role, via].filter(Boolean).join(', ');
    return [`quote:${index}`, sure, speaker, quotation];
}
