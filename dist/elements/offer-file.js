/** How long a browser may take to fetch a file that it was offered. */
const OFFER_MS = 60_000;
/** Offers a file for download. The page does not navigate. */
export function offerFile(document, { name, text }) {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), OFFER_MS);
}
