import { Module } from '@nestjs/common';
import { ImportController } from './import/import.controller';
import { ImportService } from './import/import.service';
import { Accounts } from './people/accounts';
import { Facts } from './people/facts';
import { LeavingService } from './people/leaving.service';
import { MeController } from './people/me.controller';
import { MeService } from './people/me.service';
import { NameChecks } from './people/name-checks';
import { PeopleController } from './people/people.controller';
import { PeopleService } from './people/people.service';
import { UnitScope } from './people/unit-scope';
import { RoleGrantsController } from './roles/role-grants.controller';
import { RoleGrantsService } from './roles/role-grants.service';
import { ActorLoader } from './sessions/actor-loader';
import { LocalStrategy } from './sessions/local.strategy';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';
import { SettingsController } from './settings/settings.controller';
import { SettingsService } from './settings/settings.service';
import { AccountRights } from './sign-in-links/account-rights';
import { FirstStart } from './sign-in-links/first-start';
import { SignInLinksController } from './sign-in-links/sign-in-links.controller';
import { SignInLinksService } from './sign-in-links/sign-in-links.service';
import { UnitsController } from './units/units.controller';
import { UnitsService } from './units/units.service';

// Fixed paths stand before `people/:id`.
@Module({
  controllers: [
    MeController,
    ImportController,
    PeopleController,
    UnitsController,
    RoleGrantsController,
    SettingsController,
    SessionsController,
    SignInLinksController,
  ],
  providers: [
    AccountRights,
    Accounts,
    ActorLoader,
    Facts,
    FirstStart,
    ImportService,
    LeavingService,
    LocalStrategy,
    MeService,
    NameChecks,
    PeopleService,
    RoleGrantsService,
    SessionsService,
    SettingsService,
    SignInLinksService,
    UnitScope,
    UnitsService,
  ],
  exports: [
    ActorLoader,
    Facts,
    FirstStart,
    NameChecks,
    PeopleService,
    RoleGrantsService,
    SettingsService,
    UnitScope,
    UnitsService,
  ],
})
export class PeopleModule {}
