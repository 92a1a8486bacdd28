/** What Firefox says of a call that was under way when the background ended: it belongs to ending the background. */
export const CUT_OFF = /Promise (?:rejected|resolved) after context unloaded/;
