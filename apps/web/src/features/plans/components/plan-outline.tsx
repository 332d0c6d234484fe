import type { PlanSectionView, SectionContent, SectionWorkView } from '@lotrinh/contracts';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentMark } from '../../../shared/comments/comment-mark.js';
import { AmendedMark } from './amended-mark.js';
import classes from './plan-page.module.css';
import { PrintedTable } from './printed-table.js';
import { SectionProgressWords } from './section-progress.js';

/** What the framework says of a section; by the id of the framework's section. */
export type SectionGuidance = { guidance: string | null; isRequired: boolean; contents: SectionContent[] };
export type Guidance = ReadonlyMap<string, SectionGuidance>;
/** `work` is there while the plan is being written. */
type Props = { rows: PlanSectionView[]; guidance?: Guidance; work?: SectionWorkView[] };
type Node = PlanSectionView & { children: Node[]; depth: number };

/** The document as it is built: headings as an outline on the left, the whole text on the right. */
export function PlanOutline({ rows, guidance, work }: Props) {
  const { t } = useTranslation();
  const roots = treeOf(rows);
  return (
    <div className={classes['content']}>
      <nav className={classes['outline']} aria-label={t('plan.outline')} data-no-print>
        <Headings nodes={roots} work={work} />
      </nav>
      <div className={classes['text']}>
        {roots.map((node) => (
          <Passage key={node.itemId} node={node} guidance={guidance} />
        ))}
      </div>
    </div>
  );
}

function Headings({ nodes, work }: { nodes: Node[]; work: SectionWorkView[] | undefined }) {
  const sections = nodes.filter((node) => node.kind === 'SECTION');
  if (sections.length === 0) return null;
  return (
    <ol>
      {sections.map((node) => (
        <li key={node.itemId}>
          <a href={`#d-${node.itemId}`}>{[node.label, node.text].filter(Boolean).join('. ')}</a>
          {work && <Progress node={node} work={work.find(({ itemId }) => itemId === node.itemId)} />}
          <Headings nodes={node.children} work={work} />
        </li>
      ))}
    </ol>
  );
}

/** Of a section that only holds others there is nothing to say, unless it is somebody's. */
function Progress({ node, work }: { node: Node; work: SectionWorkView | undefined }) {
  const isEmpty = node.children.every(({ kind }) => kind === 'SECTION');
  if (isEmpty && node.children.length > 0 && work === undefined) return null;
  return <SectionProgressWords isEmpty={isEmpty} work={work} />;
}

type PassageProps = { node: Node; guidance: Guidance | undefined };

function Passage({ node, guidance }: PassageProps) {
  const advice = node.frameworkSectionId === null ? undefined : guidance?.get(node.frameworkSectionId);
  const style = { '--depth': Math.min(node.depth, 6) } as CSSProperties;
  return (
    <Fragment>
      {node.kind === 'SECTION' && (
        <Commented node={node}>
          <SectionHeading node={node} style={style} />
        </Commented>
      )}
      {advice?.guidance && (
        <p className={classes['guidance']} style={style}>
          {advice.guidance}
        </p>
      )}
      {(node.kind === 'PARAGRAPH' || node.kind === 'ITEM') && (
        <Commented node={node}>
          <p id={`d-${node.itemId}`} className={classes['passage']} style={style}>
            {node.label !== null && <span className={classes['label']}>{node.label} </span>}
            {node.text}
          </p>
        </Commented>
      )}
      {node.kind === 'TABLE' && node.rows !== null && (
        <Commented node={node}>
          <PrintedTable rows={node.rows} />
        </Commented>
      )}
      {node.children.map((child) => (
        <Passage key={child.itemId} node={child} guidance={guidance} />
      ))}
    </Fragment>
  );
}

/** A paragraph with the mark of the opinions on it; what is selected inside it is quoted. */
function Commented({ node, children }: { node: Node; children: ReactNode }) {
  const name = [node.label, node.text].filter(Boolean).join(' ');
  return (
    <div className={classes['commented']}>
      {children}
      <AmendedMark itemId={node.itemId} />
      <CommentMark itemId={node.itemId} name={name === '' ? (node.rows?.[0]?.join(', ') ?? '') : name} />
    </div>
  );
}

function SectionHeading({ node, style }: { node: Node; style: CSSProperties }) {
  const words = [node.label, node.text].filter(Boolean).join('. ');
  const common = { id: `d-${node.itemId}`, className: classes['heading'], style };
  if (node.depth === 0) return <h2 {...common}>{words}</h2>;
  return node.depth === 1 ? <h3 {...common}>{words}</h3> : <h4 {...common}>{words}</h4>;
}

function treeOf(rows: PlanSectionView[]): Node[] {
  const nodes = new Map<string, Node>();
  const roots: Node[] = [];
  // Rows come in reading order, so a parent stands before its children.
  for (const row of rows) {
    const parent = row.parentItemId === null ? undefined : nodes.get(row.parentItemId);
    const node: Node = { ...row, children: [], depth: parent === undefined ? 0 : parent.depth + 1 };
    nodes.set(row.itemId, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
