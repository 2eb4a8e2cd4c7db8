/** What a page of the preview is made of. */
export interface Page {
  readonly script: string;
  readonly style: string;
  /** Where scripts and styles come from. */
  readonly source: string;
  readonly nonce: string;
  readonly language: string;
  /** Texts in the reader's language, by the English ones. */
  readonly texts: { readonly [english: string]: unknown };
}

/** The page: no script but the one with the nonce, nothing from elsewhere, and nothing that was written into it by others. */
export function pageOf({ script, style, source, nonce, language, texts }: Page): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${escaped(style)}">
</head>
<body data-texts="${escaped(JSON.stringify(texts))}">
  <main></main>
  <script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
