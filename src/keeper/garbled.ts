const utf8ReadAsWindows = /[ÃÂ](?:[^\p{L}\p{N}\s]|[ªº¼½¾²³¹\u00A0])|â€|\uFFFD/u;

/** Whether letters were lost before the file came here: `coÃ¶peratie`, or the mark of a letter that was not known. */
export function isGarbled(text: string): boolean {
  return utf8ReadAsWindows.test(text);
}
