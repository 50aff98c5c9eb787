import { Injectable, signal } from '@angular/core';
import { type Branch } from '@leidraad/quizzes/model';

/** The branch that was copied last, for as long as the page is open: it can be pasted in another scenario. */
@Injectable({ providedIn: 'root' })
export class BranchClipboard {
  readonly branch = signal<Branch | undefined>(undefined);
}
