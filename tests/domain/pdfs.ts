/** A PDF of no page: all that makes it one is there. */
export const smallPdf = [
  '%PDF-1.7',
  '1 0 obj',
  '<< /Type /Catalog /Pages 2 0 R >>',
  'endobj',
  'xref',
  '0 3',
  'trailer',
  '<< /Size 3 /Root 1 0 R >>',
  'startxref',
  '59',
  '%%EOF',
  '',
].join('\n')
