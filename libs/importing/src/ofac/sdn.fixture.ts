/** Columns of an invented record, in the words of the file; what is not given is null in it. */
export interface Invented {
  readonly type?: 'individual' | 'vessel' | 'aircraft';
  readonly title?: string;
  readonly flag?: string;
  readonly remarks?: string;
}

const NULL = '-0- ';
const cell = (value: string | undefined) => (value === undefined ? NULL : `"${value}"`);

/** A line of sdn.csv as its keeper writes it: invented persons, firms and ships only. */
export const sdnLine = (
  entNum: number,
  name: string,
  programmes: string,
  { type, title, flag, remarks }: Invented = {},
): string =>
  [
    entNum, cell(name), cell(type), cell(programmes), cell(title), NULL, NULL, NULL, NULL, cell(flag), NULL, cell(remarks),
  ].join(','); // prettier-ignore

/** As the file of 2021 is: CRLF, and one byte 0x1A at its end. */
export const sdnFile = (lines: readonly string[], { lineEnd = '\r\n', end = '\u001a' } = {}): string[] => [
  ...lines.map((line) => `${line}${lineEnd}`),
  end,
];

export const person = sdnLine(101, 'DOE ROE, Jane Ann', 'VENEZUELA', {
  type: 'individual',
  title: 'Minister of Examples',
  remarks:
    'DOB 01 Feb 1970; POB Exampletown; Gender Female; Cedula No. 98765432 (Nowhere); Passport QQ7654321 (Nowhere) expires 01 Jan 2030; Linked To: ACME, S.A.',
});
export const firm = sdnLine(102, 'ACME, S.A.', 'UKRAINE-EO13662] [VENEZUELA-EO13850', {
  remarks: "Tax ID No. 55-4433221 (Nowhere); a.k.a. 'ACME'.",
});
export const ship = sdnLine(103, 'EXAMPLE STAR', 'VENEZUELA-EO13850', {
  type: 'vessel',
  flag: 'Panama',
  remarks: 'Vessel Registration Identification IMO 1234567; Linked To: ACME, S.A.',
});
export const plane = sdnLine(104, 'YV-0000', 'VENEZUELA-EO13884', { type: 'aircraft' });
export const elsewhere = sdnLine(105, 'OTHER, Party', 'SDGT', { type: 'individual' });
