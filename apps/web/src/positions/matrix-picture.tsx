import { strengthOf } from '../common/stand';
import { SHAPES } from '../common/stand-sign';
import { useStandWords } from './cell';
import { kindOf, type MatrixRow } from './matrix';
import type { Issue } from './use-positions';

const [NAME, WIDE, HIGH, TOP, MARGIN] = [190, 150, 24, 54, 12];
const LONGEST = 24;

interface Drawn {
  readonly rows: readonly MatrixRow[];
  readonly issues: readonly Issue[];
  readonly title: string;
}

/** The matrix as one drawing, to be taken along: every row of it, wherever the reader has scrolled. */
export function MatrixPicture({ rows, issues, title }: Drawn) {
  const width = NAME + issues.length * WIDE + 2 * MARGIN;
  const height = TOP + rows.length * HIGH + 2 * MARGIN;
  return (
    <svg className="matrix-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <text y="16" className="strong">
          {title}
        </text>
        {issues.map((issue, i) => (
          <text key={issue.slug} x={NAME + i * WIDE} y={TOP - 10} className="strong">
            {short(issue.title)}
          </text>
        ))}
        {rows.map((row, i) => (
          <g key={row.code} transform={`translate(0 ${TOP + i * HIGH})`}>
            <line x2={width - 2 * MARGIN} />
            <text y="16">{short(row.name)}</text>
            {issues.map((issue, column) => (
              <Drawing key={issue.slug} row={row} issue={issue} x={NAME + column * WIDE} />
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

function Drawing({ row, issue, x }: { readonly row: MatrixRow; readonly issue: Issue; readonly x: number }) {
  const say = useStandWords();
  const cell = row.cells.get(issue.slug);
  const position = cell?.declared ?? cell?.enacted;
  if (!position) return null;
  const kind = kindOf(position, issue);
  return (
    <g transform={`translate(${x} 0)`} className={`stand-${kind}`} data-strength={strengthOf(position)}>
      <rect className="shade" width={WIDE - 2} height={HIGH - 1} y="0.5" />
      <path className="shape" d={SHAPES[kind]} transform="translate(5 7) scale(0.8)" />
      <text x="20" y="16">
        {short(`${say(position, issue)}${position.gap ? ' ≠' : ''}`)}
      </text>
    </g>
  );
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
