/** Where to go after signing in. Only a path of this site: an address of a stranger's in a mailed link leads home. */
export function backTo(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])/.test(path) && !path.startsWith('/dang-nhap') ? path : '/';
}
