import type { PDFPageProxy } from 'pdfjs-dist';
import { multiply, toMatrix, type Matrix } from './matrix.js';

/** The drawing steps of a page as pdf.js lists them. */
export type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
export type OperatorNames = Record<string, number>;

/** Runs through the steps of a page; `visit` gets each with its arguments and the map from there to the page. */
export function walkOperators(
  list: OperatorList,
  names: OperatorNames,
  start: Matrix,
  visit: (name: string, args: unknown[], matrix: Matrix) => void,
): void {
  const nameOf = new Map(Object.entries(names).map(([name, code]) => [code, name]));
  const saved: Matrix[] = [];
  let matrix = start;
  list.fnArray.forEach((code, index) => {
    const stated: unknown = list.argsArray[index];
    const args: unknown[] = Array.isArray(stated)
      ? stated
      : stated === null || stated === undefined
        ? []
        : Array.from(stated as ArrayLike<unknown>);
    const name = nameOf.get(code) ?? '';
    if (name === 'save' || name === 'paintFormXObjectBegin') saved.push(matrix);
    if (name === 'restore' || name === 'paintFormXObjectEnd') matrix = saved.pop() ?? matrix;
    if (name === 'transform') matrix = multiply(matrix, toMatrix(args));
    if (name === 'paintFormXObjectBegin') matrix = multiply(matrix, toMatrix(args[0]));
    visit(name, args, matrix);
  });
}
