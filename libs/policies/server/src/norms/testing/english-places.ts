/** Labelled by hand before any rule saw them: a building site, a bank's code, questions about remote work, a school, a data policy, a start-up. */
export const ENGLISH_SITE = `
# Before you start @ground-rules/training
O/P e Nobody starts work on this site until they have completed the induction.
O e Bring proof of identity and your competency card.
O e Sign in at the gatehouse every morning and sign out when you leave.
F n The gatehouse is staffed from 6 am.
# Personal protective equipment @ground-rules
O e Hard hat, safety boots and high-visibility vest are mandatory beyond the turnstile.
O e Eye protection is to be worn when cutting or grinding.
A/O e Damaged equipment should be handed in and will be replaced free of charge.
O c The contractor shall supply all equipment at its own expense.
F n Hearing damage is permanent.
# Machinery @ground-rules/responsibility
P e Only trained and authorised operators may use plant and machinery.
P e Guards are never to be removed while a machine is running.
P e Never walk under a suspended load.
P e Under no circumstances should anyone ride on the forks of a truck.
O e Isolate the machine before clearing a blockage.
# Drugs and alcohol @taboo
P e The possession or use of alcohol or drugs on site is forbidden.
M c We may carry out random tests.
S n A positive test means removal from site.
O e Anyone taking prescribed medication that could affect alertness has to tell the supervisor.
# Photographs and phones @privacy/ground-rules
P e Mobile phones must not be used while walking around the site.
P e Posting pictures of the works online is not allowed without the client's written consent.
F n Many clients have their own communications team.
M e Calls may be made from the welfare cabin.
# If something goes wrong @responsibility
O e Tell your supervisor about every accident, however small.
O e Near misses must be reported too; we learn more from those than from anything else.
P e Do not move anything until the safety adviser has seen it.
F n Last year's figures are on the noticeboard.
S n Anyone who ignores these rules will be sent home without pay.
`;

export const ENGLISH_BANK = `
# 1. Purpose @legal-risk/strategy
F n This Code sets out the standards of conduct that apply to every person employed by the Bank.
F n It does not attempt to deal with every situation that may arise.
F n The Code was adopted by the Board in March 2018 and last amended in June 2023.
# 2. Conflicts of interest @legal-risk
O e Employees shall avoid any situation in which their personal interests conflict, or appear to conflict, with those of the Bank or its clients.
O e A potential conflict shall be disclosed to Compliance as soon as the employee becomes aware of it.
P e No employee shall take part in a decision on credit to a relative.
F n A conflict of interest is not in itself improper; what matters is how it is dealt with.
O c Compliance will keep a register of all conflicts disclosed.
# 3. Gifts @legal-risk/ownership
P e Cash, in any amount, is not to be accepted.
M e Modest hospitality in the ordinary course of business is acceptable.
O e Gifts exceeding EUR 75 require the prior approval of the head of department.
P e It is forbidden to ask a supplier for a favour, whether for oneself or for others.
# 4. Client information @privacy
O e Information about clients is confidential and shall be treated as such, both during employment and thereafter.
P e Such information may be shared within the Bank only where there is a legitimate need to know.
P e Employees may not, directly or indirectly, use client information for their own benefit or that of a third party.
O e Documents bearing client data are to be locked away at the end of the working day.
F n Breach of banking secrecy is a criminal offence in several of the jurisdictions in which we operate.
# 5. Public statements @responsibility
O s All contact with the media is handled by Corporate Communications.
P e Employees who are approached by a journalist are requested not to comment and to pass the enquiry on.
O e When giving a lecture in a private capacity, an employee must make clear that the views expressed are not those of the Bank.
M e Employees are free to be active in politics in their own time.
# 6. Reporting and consequences @legal-risk/responsibility
O e Every employee has a duty to report suspected violations of this Code.
M e Reports may be made anonymously through the Speak Up line.
P c No one who reports in good faith shall suffer detriment as a result.
S n Violations of this Code may give rise to disciplinary measures, up to and including dismissal.
O c The Board reviews this Code every two years.
`;

export const ENGLISH_REMOTE_QUESTIONS = `
# Can I work from home? @ground-rules
M e Yes, up to three days a week, as long as your team agrees.
O e You need to be in the office on Tuesdays.
F n Not every job can be done from home.
F n Reception and facilities, for example, are tied to the building.
# Can I work from abroad? @legal-risk/ground-rules
P e Not without approval from HR.
F n Tax and social security rules differ from country to country.
O e Ask at least six weeks in advance.
M e Within the EU you're allowed to work remotely for up to twenty days a year.
# What hours do I have to keep? @ground-rules
M e You're free to plan your own day.
O e We do ask everybody to be reachable between ten and three.
O e If you're going to be away for longer than an hour, block it in your calendar.
A e It's a good idea to agree with your housemates when you can't be disturbed.
# Who pays for my desk? @ownership
F/O c We reimburse up to 500 euros once every five years.
O e You'll need to upload the receipt.
L n Anything you buy with that money is yours to keep.
L n Laptops and screens remain company property.
F n Coffee isn't included, sorry.
# How do I keep our data safe? @privacy
O e Always connect through the VPN.
P e Don't let family members use your work laptop.
P e Please don't print client files at home.
O e Should you need paper, come to the office and use the shredder there.
O e Make sure nobody can look over your shoulder when you work from a café.
P e Confidential calls in public places are a no-go.
O e Lost your laptop? Call the service desk right away, day or night.
F n They can wipe it remotely.
# Is anybody checking on me? @monitoring
P c No, we don't use software that records keystrokes or takes screenshots.
F n We look at results, not at hours behind a screen.
M/F c The network team can see which devices connect to the VPN.
`;

export const ENGLISH_SCHOOL = `
# Staff and social media @ground-rules/responsibility
F n Children, parents and governors all use social media, and so do we.
O e Staff at all levels are expected to uphold the reputation of the school online as well as offline.
A/O e It is advisable to set personal profiles to private.
P/O e Staff must decline friend requests from pupils and should think carefully before accepting those of parents.
P e Personal phone numbers are not given to pupils.
O e Communication with pupils takes place through the school's own platform only.
#| Do | Don't
P e | Use the school account for class news | Share class news from your own account
P e | Ask the parents first | Tag children by name
M e | Celebrate success |
# Photographs of pupils @privacy
O e Check the consent list before taking any photograph.
P e Pupils' full names never appear next to their picture.
O e Images are deleted from cameras and tablets at the end of each term.
P e Images of pupils in swimwear are not appropriate for publication in any form.
F n Parents can withdraw their consent at any time.
# Responsibilities @responsibility
O/F/N c The headteacher:
O c - makes sure that every member of staff has read this policy
O c - deals with complaints
O c - reports to governors each year
O/F/N e All staff:
O e - model safe behaviour
O e - report concerns to the safeguarding lead without delay
P e - do not investigate concerns themselves
# Concerns @responsibility/legal-risk
O e If a child discloses something worrying, reassure them and pass the information on the same day.
P e Do not promise confidentiality.
P e Screenshots of indecent images must on no account be taken or forwarded.
F n The safeguarding lead will know what to do.
S n Where a member of staff has acted unlawfully, the school will involve the police.
# Training @training
O e All staff complete online safety training every September.
F n New colleagues receive it as part of their induction.
A e Governors are encouraged to attend as well.
`;

export const ENGLISH_DATA = `
# Scope @definitions/privacy
F n This policy covers all personal data processed by the Institute, irrespective of the medium on which it is held.
D n For the purposes of this policy, "processing" includes collecting, storing, altering and destroying data.
D n A data subject is the living individual to whom the data relates.
F n Anonymous data falls outside the scope of this policy.
# Principles @privacy
O/F c Personal data must be:
O c - processed lawfully and fairly
O c - collected for specified purposes
O c - kept no longer than is necessary
P c It must not be further processed in a manner incompatible with those purposes.
F n These principles have been part of European law since 1995.
# Collecting data @privacy
O e Prior to collecting data, staff are required to consider whether the purpose could be achieved with less.
O e A privacy notice has to be provided at the time of collection.
O/P e Where consent is relied upon, it must be freely given and as easy to withdraw as to give; silence does not count as consent.
A/O/P e Special category data should only be collected with the agreement of the Data Protection Officer.
# Storing and sharing @privacy
O e Electronic records must be kept on Institute servers, and paper records in locked cabinets.
P e Data may not be stored on personal devices, nor may it be sent to personal email accounts.
P e Refrain from including personal data in the subject line of an email.
P e Personal data is not to leave the European Economic Area unless adequate safeguards are in place.
O c Contracts with processors will be reviewed by the legal team before signature.
M e Aggregated statistics may be shared freely.
# Rights of individuals @privacy
M n/e Individuals have the right to obtain a copy of the data we hold about them.
O e Any member of staff who receives such a request has to forward it to the Data Protection Officer within two working days.
O c The Officer responds within one month of receipt.
F/M c This period may be extended where requests are complex.
P c We do not charge a fee.
# Incidents @privacy/responsibility
O e All incidents, including suspected ones, are to be reported without delay using the online form.
P e Staff should not attempt to recover lost data on their own.
O c The Officer decides whether the regulator needs to be informed.
F n An incident can be as simple as an email sent to the wrong address.
O c The register of incidents is kept by the Officer.
F n Details of the retention schedule can be found on the intranet.
`;

export const ENGLISH_STARTUP = `
# How we talk online @ground-rules/strategy
F n We hired you because you're smart, so this isn't a long list of rules.
A/O e Be kind.
A/O e Say who you are when you talk about us or our product.
M e Feel free to share our blog posts, job openings and silly team photos.
P e Anything with a customer's name in it stays off the internet unless they've said yes.
P e Roadmap stuff, revenue and headcount? Keep it to yourself.
A e If you'd be embarrassed to see it on a slide at the all-hands, maybe don't post it.
P e Picking fights with competitors isn't our style, so don't.
A e Got something wrong? Own it, fix it, move on.
F n Everyone screws up now and then.
# Speaking for us @responsibility
O s Dana and Luis answer the press.
O e If a reporter slides into your DMs, send them Dana's way.
P e You can't speak at a conference on our behalf without a quick chat first.
M e Your own side project? Talk about it all you like.
O e Just make it clear it's yours and not ours.
# Accounts @ownership/privacy
O e Turn on two-factor for every account, no exceptions.
P e Passwords don't go in Slack, ever.
O e Use the password manager we pay for.
L n The company handles belong to the company, even if you set them up.
O e When you leave, you hand over the keys.
A e You might want to keep separate browsers for work and play.
# When in doubt @responsibility/none
A/O e Ask in #comms.
F n Somebody usually answers within minutes.
F n There are no stupid questions.
A e We'd rather you asked ten times than guessed once.
S n Deliberately leaking stuff will get you fired.
`;
