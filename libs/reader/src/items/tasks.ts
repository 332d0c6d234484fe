import { foldKeepingLength, parseMoney } from '@lotrinh/text';
import { type ReadContext, type ReadNode, clean } from '../context.js';
import type { Task } from '../draft.js';
import { fundingKindOf } from './funding-kind.js';
import { contentNodes, evidence, hull, isLeaf, itemWords } from './item-node.js';
import { findMeasures } from './measure.js';
import { headUnits } from './responsibilities.js';
import { isLeadIn, leadInOf, roleOf } from './role.js';
import { type Attributes, NO_TIMING, readAssignment, readAttributes, readTiming, timeClause } from './task-clause.js';
import { readTaskTable } from './task-table.js';

/**
 * The work a document orders (R57–R64, R125–R128): rows of its task tables, numbered groups whose label says "Nhiệm vụ n",
 * bullets of its task sections, and dated work elsewhere. A guidance letter orders none of its own.
 */
export function recogniseTasks(context: ReadContext): Task[] {
  if (context.header.documentKind === 'guidance' || context.header.documentKind === 'report') return [];
  const nodes = contentNodes(context);
  const tabled = nodes
    .filter((node) => node.node.kind === 'table' && roleOf(node) !== 'fact')
    .flatMap((node) => readTaskTable(node) ?? []);
  const printed = readProse(context, nodes);
  const tasks = [...tabled, ...withoutRepeats(printed, tabled)];
  return tasks.sort((a, b) => a.span.start - b.span.start).map((task, i) => ({ ...task, id: `j${i + 1}` }));
}

const GROUP_LABEL =
  /^(?:nhiệm vụ|dự án|đề án|tiểu dự án|hoạt động|chương trình|nhóm nhiệm vụ)\s+(?:số\s+)?(?:\d+|[IVX]+)/iu;

function readProse(context: ReadContext, nodes: ReadNode[]): Task[] {
  const ordersTasks = nodes.some((node) => node.purpose === 'tasks' || node.purpose === 'projects');
  const tasks: Task[] = [];
  for (const node of nodes) {
    if (node.node.kind === 'table') continue;
    const details = detailsOnly(node);
    const last = tasks.at(-1);
    // A line of nothing but details belongs to the task above it.
    if (details !== null && last !== undefined && node.purpose !== 'funding') {
      addDetails(last, details);
      last.span = hull([last.span, node.node.span]);
      continue;
    }
    if (last !== undefined && isSubProject(node.node.text)) {
      const name = itemWords(node.node.text);
      if (!last.subProjects.includes(name)) last.subProjects.push(name);
      continue;
    }
    const task = readTask(node, ordersTasks);
    if (task !== null) tasks.push(task);
  }
  return tasks;
}

/** What a line says that holds nothing but the details of a task: "Đơn vị chủ trì: …". */
function detailsOnly(node: ReadNode): Attributes | null {
  const details = readAttributes(node.node.text);
  return details !== null && details.from < 4 ? details.attributes : null;
}

function isSubProject(text: string): boolean {
  return /^\s*(?:tiểu dự án|dự án thành phần)(?![\p{L}])/iu.test(text);
}

const VERB =
  /^(?:tiếp tục|xây dựng|triển khai|nâng cấp|hoàn thiện|phát triển|duy trì|tổ chức|đào tạo|tham mưu|ban hành|rà soát|ứng dụng|trang bị|đầu tư|kết nối|tích hợp|số hóa|số hoá|chuẩn hóa|chuẩn hoá|cung cấp|thiết lập|tạo lập|hình thành|bồi dưỡng|tập huấn|tuyên truyền|đẩy mạnh|tăng cường|thực hiện|nghiên cứu|sửa đổi|bổ sung|thuê|mua sắm|mở rộng|cải tạo|lắp đặt|vận hành|quản lý|khai thác|bảo đảm|đảm bảo|hỗ trợ|phối hợp|hướng dẫn|kiểm tra|đánh giá|giám sát|thí điểm|nhân rộng|cập nhật|chia sẻ|công bố|công khai|lập|chuyển đổi|xác định|khuyến khích|thúc đẩy|thu hút|huy động|bố trí|phổ biến|nâng cao|kiện toàn|thành lập|đưa|mở|khảo sát|điều tra|thường xuyên|định kỳ|hằng năm|hàng năm|đề xuất|chủ động|áp dụng|thẩm định|trình|cử|chỉ đạo|quy hoạch|đổi mới|củng cố|dự án|đề án|tiểu dự án|chương trình|hoàn thành|cải tiến|xử lý|quán triệt|biên soạn|sử dụng|liên thông|đơn giản hóa|cắt giảm|phê duyệt|giao|lựa chọn|chú trọng|tập trung|phát động|phát huy|ưu tiên|gắn|nhận|gửi|tiến hành|cấp|chuyển|bàn giao)(?![\p{L}])/iu;

function readTask(node: ReadNode, ordersTasks: boolean): Task | null {
  const { label, text, kind } = node.node;
  if (label !== null && GROUP_LABEL.test(label)) return groupTask(node);
  const role = roleOf(node);
  if (role !== 'fact' && role !== 'money' && node.children[0] !== undefined && detailsOnly(node.children[0]) !== null)
    return proseTask(node, 0.9);
  if (kind === 'section' && !isLeaf(node)) return namesProject(node) ? groupTask(node) : null;
  const dated = timeClause(text) !== null;
  const opens = VERB.test(itemWords(text));
  if (role === 'fact' || role === 'none' || role === 'money' || /^\s*mục tiêu(?![\p{L}])/iu.test(text)) return null;
  if (role === 'duty')
    return dated && (opens || readAssignment(text) !== null) ? ledByHeading(node, proseTask(node, 0.6)) : null;
  if (role === 'aim') return dated && opens && findMeasures(text).length === 0 ? proseTask(node, 0.7) : null;
  if (!opens && !dated)
    return kind === 'item' && label !== null && !isListed(node) && wordsOf(text) >= 3 ? proseTask(node, 0.55) : null;
  if (isLeadIn(node) && node.children.length === 0 && kind === 'paragraph') return null;
  if (node.purpose === 'solutions' && ordersTasks && !dated && readAttributes(text) === null) return null;
  return ledByHeading(node, proseTask(node, kind === 'item' ? 0.8 : 0.65));
}

/** Work under a heading that names a unit ("2. Bộ Tài chính:") is that unit's, where it names no lead of its own. */
function ledByHeading(node: ReadNode, task: Task): Task {
  const unit = node.parent === null ? null : headUnits(clean(node.parent.node.text));
  return task.leadUnits.length > 0 || unit === null ? task : { ...task, leadUnits: unit.names };
}

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** A member of a list that a lead-in opened ("bao gồm:") is a thing, not work. */
function isListed(node: ReadNode): boolean {
  const parent = node.parent?.node;
  return leadInOf(node) !== null || (parent !== undefined && parent.kind !== 'section' && /:\s*$/u.test(parent.text));
}

/** "2.1. Dự án Nâng cấp …": a heading that names one project. */
function namesProject(node: ReadNode): boolean {
  return (
    (node.purpose === 'projects' || roleOf(node) === 'task') &&
    /^(?:dự án|đề án|tiểu dự án)\s+["“\p{Lu}]/iu.test(node.node.text) &&
    /^(?:Dự án|Đề án|Tiểu dự án|DỰ ÁN|ĐỀ ÁN)/u.test(node.node.text)
  );
}

function groupTask(node: ReadNode): Task {
  const text = node.node.text;
  const numbered = node.children.filter((child) => /^\d/u.test(child.node.label ?? '')).length;
  const bullets = node.children.filter((child) => child.node.kind === 'item').length;
  const task = proseTask(node, 0.9);
  return {
    ...task,
    name: itemWords(text),
    subItems: numbered > 0 ? numbered : bullets > 0 ? bullets : null,
    subProjects: subProjectsOf(node),
  };
}

function subProjectsOf(node: ReadNode): string[] {
  return node.children.flatMap((child) => [
    ...(isSubProject(child.node.text) ? [itemWords(child.node.text)] : []),
    ...subProjectsOf(child),
  ]);
}

/** A task of running text: the whole bullet without its time clause and its details. */
function proseTask(node: ReadNode, confidence: number): Task {
  const text = node.node.text;
  const details = readAttributes(text);
  const body = details !== null && details.from > 12 ? text.slice(0, details.from) : text;
  const time = timeClause(body);
  const name = closed(itemWords(time === null ? body : body.slice(0, time.joint)).replace(/\s*\($/u, ''));
  const assignment = readAssignment(body);
  const task: Task = {
    id: '',
    ...evidence(node.node, confidence),
    no: node.node.label !== null && /[\p{L}\d]/u.test(node.node.label) ? node.node.label : null,
    name,
    ...{ leadUnits: assignment?.lead ?? [], coordinatingUnits: assignment?.coordination ?? [] },
    ...(time === null ? NO_TIMING : readTiming(body.slice(time.from, time.to))),
    type: /^(?:tiểu )?dự án(?![\p{L}])/iu.test(name) ? 'project' : 'task',
    ...{ cost: null, fundingSource: null, deliverable: null, note: null, subItems: null, subProjects: [] },
  };
  if (details !== null) addDetails(task, details.attributes);
  return task;
}

/** The time clause at the end of a bracket takes the bracket's end with it: "(Sở A chủ trì; hoàn thành trong quý I/2026)". */
const closed = (name: string): string => (name.lastIndexOf('(') > name.lastIndexOf(')') ? `${name})` : name);

function addDetails(task: Task, attributes: Attributes): void {
  if (attributes.lead.length > 0) task.leadUnits = attributes.lead;
  if (attributes.coordination.length > 0) task.coordinatingUnits = attributes.coordination;
  if (attributes.timing !== null) Object.assign(task, attributes.timing);
  const money = attributes.cost === null ? null : parseMoney(attributes.cost);
  if (money !== null) task.cost = { currency: money.currency, amount: money.amount };
  if (attributes.source !== null) task.fundingSource = fundingKindOf(attributes.source);
  if (attributes.deliverable !== null) task.deliverable = attributes.deliverable;
}

/** Work that a table lists too is told once, in the row; the row takes over the sub-projects of the text. */
function withoutRepeats(printed: Task[], tabled: Task[]): Task[] {
  return printed.filter((task) => {
    const row = tabled.find((candidate) => sameWork(candidate.name, task.name));
    if (row === undefined) return true;
    if (row.subProjects.length === 0) row.subProjects = task.subProjects;
    return false;
  });
}

const keyWords = (name: string): string[] =>
  foldKeepingLength(clean(name))
    .replace(/^(?:du an|de an|nhiem vu)\s+/, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

function sameWork(a: string, b: string): boolean {
  const [short, long] = [keyWords(a), keyWords(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < 4) return false;
  const held = short.filter((word) => long.includes(word)).length;
  return held / short.length >= 0.95 && long.length <= short.length * 2.2 && short[0] === long[0];
}
