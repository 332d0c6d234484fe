export type ExtractOptions = {
  /** Path of LibreOffice, or null where .doc, .odt and .rtf are to be refused. Default: `SOFFICE`, else `soffice` on the path. */
  soffice?: string | null;
  /** True in a process that leads its own process group: whoever ends the group ends a converter started in it, too. */
  leadsGroup?: boolean;
  signal?: AbortSignal;
};
