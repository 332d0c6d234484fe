import { ApiProperty } from '@nestjs/swagger';

/** Text of a workbook, to be shown, corrected and sent as a pasted list. */
export class SheetTextView {
  @ApiProperty({ description: 'Cells by TAB, rows by line' }) text!: string;
}

export const sheetUpload = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};
