/** A stretch of glyphs on one baseline. Coordinates in points from the upper left corner of the page as it is seen. */
export type Glyphs = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: string;
  bold: boolean;
  italic: boolean;
};

/** A drawn straight line, horizontal (`across`) or vertical: its position on the other axis, and where it runs. */
export type Rule = { across: boolean; at: number; from: number; to: number };

export type Page = {
  number: number;
  width: number;
  height: number;
  glyphs: Glyphs[];
  rules: Rule[];
  hasImage: boolean;
};
