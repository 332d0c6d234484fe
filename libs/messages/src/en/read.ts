/** Why a file could not be read. */
export const read = {
  'read.empty': 'The file has no content. Check it and upload it again.',
  'read.too_large':
    'The file is larger than {megabytes} MB. Reduce its size or upload the annexes as files of their own.',
  'read.password_protected': 'The file is protected by a password. Remove the password and upload it again.',
  'read.archive_bomb': 'The file unpacks to too much data or holds another archive, so it was refused for safety.',
  'read.dangerous_xml':
    'The file holds unsafe XML declarations, so it was refused. Open it in Word or Excel and save it as a new file.',
  'read.damaged':
    'The file is damaged and cannot be read. Open it in its own program, save it as a new file and upload that.',
  'read.no_text_layer':
    'This PDF is a scan without text. Upload the Word file, a PDF exported from Word, or paste the text.',
  'read.wrong_encoding': 'The encoding of this text file is not recognised. Save it as UTF-8.',
  'read.wrong_type':
    'The content of the file does not match its extension .{extension}. Correct the name or save it in that format.',
  'read.needs_libreoffice':
    'This server has no LibreOffice, so .doc, .odt and .rtf cannot be read. Save the file as .docx and upload that.',
  'read.unsupported': 'This type of file is not supported. Use .docx, .pdf, .xlsx, .doc, .odt, .rtf or .txt.',
  'read.too_complex': 'The file is too complex to read within the memory limit. Split it into smaller files.',
  'read.time_out': 'Reading the file took longer than allowed ({seconds} seconds). Split it into smaller files.',
  'read.cancelled': 'Reading was stopped on request.',
} as const;
