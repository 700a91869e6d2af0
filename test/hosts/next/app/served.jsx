/** What `broadsheet/server` wrote. The parser has taken the shadow root out of it, which React would miss. */
export const Served = ({ html }) => <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
