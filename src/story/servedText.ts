/**
 * The text of a file that was asked for; nothing where the server has no such file.
 *
 * @throws Error where the server answers with neither.
 */
export async function servedText(response: Response): Promise<string | undefined> {
  if (response.status === 404 || isPage(response)) return undefined;
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.text();
}

/** Some servers answer with the page itself where a file is absent. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}
