/** What Jest loads in place of a style sheet: nothing, since no test without a browser looks at styles. */
export const noStyles = {};
