import { DomainError } from '@leidraad/shared/model';

/** What a thread that was stopped or broke down means for the person with the document. */
export function workerFault(fault: unknown): DomainError {
  const { name, code } = (fault ?? {}) as { name?: string; code?: string };
  if (name === 'AbortError') return new DomainError('source.too-slow', 'invalid');
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new DomainError('source.too-heavy', 'invalid');
  return new DomainError('source.damaged', 'invalid');
}
