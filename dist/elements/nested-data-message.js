/** The message for data of a Broadsheet element among the children of another. */
export const nestedDataMessage = (name) => `The data of a <${name}> among the children is not shown. Write its content as HTML or in attributes.`;
