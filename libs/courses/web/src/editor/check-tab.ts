import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseDraftView } from '@leidraad/courses/model';
import { LdLoad } from '@leidraad/shared/web';
import { ApprovePanel } from './approve-panel';
import { BlockerList } from './blocker-list';
import { courseDifferences } from './course-differences';
import { DifferenceList } from './difference-list';
import { DraftStore } from './draft-store';
import { PublishForm } from './publish-form';
import { SameForStatistics } from './same-for-statistics';

/** Step 5: what is open, what differs from the newest version, and publishing by two people. */
@Component({
  selector: 'ld-check-tab',
  imports: [TranslocoPipe, LdLoad, ApprovePanel, BlockerList, DifferenceList, PublishForm, SameForStatistics],
  templateUrl: './check-tab.html',
  styleUrl: './check-tab.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckTab {
  protected readonly store = inject(DraftStore);
  protected readonly differences = computed(() => {
    const content = this.store.content();
    return content && this.store.newest.hasValue()
      ? courseDifferences(this.store.newest.value().content, content)
      : undefined;
  });

  protected taken(draft: CourseDraftView): void {
    this.store.take(draft);
    this.store.say(draft.approvalRequestedAt ? 'courses.publish.requested' : 'courses.publish.back');
  }
}
