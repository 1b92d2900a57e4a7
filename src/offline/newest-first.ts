import { Strategy, type StrategyHandler } from 'workbox-strategies';
import type { Shelf } from './shelf.ts';

const withdrawn = [404, 410];

/**
 * Answers with what the network has now. A copy stands in only where the network is silent for too long, or where it
 * or the server fails. Each good answer becomes the copy, and where the page is gone, so is its copy.
 */
export class NewestFirst extends Strategy {
  private readonly shelf: Shelf;
  private readonly patience: number;

  /** @param patience milliseconds to wait for the network where there is a copy */
  constructor(shelf: Shelf, patience: number) {
    super();
    this.shelf = shelf;
    this.patience = patience;
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const path = this.shelf.pathOf(request.url);
    const answer = this.ask(request, path, handler);
    void handler.waitUntil(answer.catch(() => undefined));
    const copy = await this.shelf.find(path).catch(() => undefined);
    if (!copy) return answer;
    const late = new Promise<Response>((resolve) => setTimeout(resolve, this.patience, copy));
    return Promise.race([answer, late]).catch(() => copy);
  }

  /** @throws when nothing comes, or the server fails */
  private async ask(request: Request, path: string, handler: StrategyHandler): Promise<Response> {
    const redirect = request.mode === 'navigate' ? 'manual' : 'follow';
    const response = await handler.fetch(new Request(request.url, { cache: 'no-cache', redirect }));
    if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
    if (withdrawn.includes(response.status)) await this.shelf.remove(path).catch(() => undefined);
    if (response.status === 200 && !response.redirected) void handler.waitUntil(this.keep(path, response.clone()));
    return response;
  }

  /** A device that is full or keeps nothing has no copy; the reader has the page all the same. */
  private async keep(path: string, response: Response): Promise<void> {
    await this.shelf.put(path, response).catch(() => undefined);
  }
}
