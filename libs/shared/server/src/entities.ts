import { AuditEntry } from './audit/audit-entry.entity';
import { Note } from './audit/note.entity';
import { StoredFile } from './files/stored-file.entity';

export const SHARED_ENTITIES = [AuditEntry, Note, StoredFile];
