/** What Firefox says of a call that was under way when the background ended or a page was left: it belongs to ending them. */
export const CUT_OFF = /Promise (?:rejected|resolved) after context unloaded/;
