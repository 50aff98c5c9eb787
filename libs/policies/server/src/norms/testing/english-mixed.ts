/** Labelled by hand before any rule saw them: a hotel, an article with quotations, a data policy, a school. */
export const ENGLISH_HOTEL = `
# Working at The Crown
F n Our guests come for peace and quiet.
O e Greet every guest with a smile.
P e Chewing gum on duty is a no-no.
P e Guests are never to be discussed with outsiders.
P e We don't ask celebrities for selfies.
M/F e Tips are yours to keep.
O e Take lost property straight to reception.
O e If a guest is unhappy, hear them out, then fetch the manager.
F n A happy guest tells three people; an unhappy one tells ten.
O s Only the reception manager replies to reviews.
M e Meals may be bought at staff prices.
O e Shift swaps go through the planner.
F n The planner sits in room two.
A/O e Set your alarm a little early.
S n Three late arrivals earn you a formal warning.
F n Parking costs three pounds a day.
O e Call in at least an hour before your shift if you're ill.
P e Phones stay in lockers during service.
`;
export const ENGLISH_ARTICLE = `
# Social media at work
F n According to researcher Dale Pierce, social media are a blessing and a curse.
F n "Companies underestimate how fast a post travels," he says.
O p A good policy, he says, must be short and easy to understand.
O r Involve your staff in writing the rules.
A r He recommends that employers give examples.
F n Here are seven points no policy should be without.
O e Employees must know that they are personally liable for what they write.
P e Your employees may not share information about clients.
O r Make clear who may speak on your company's behalf.
F n Lawsuits can cost your business thousands.
A r You would do well to have a lawyer read it.
F n A total ban usually backfires.
P r Under no circumstances should you read along in secret.
F n That is against the law.
`;
export const ENGLISH_DATA = `
# Data handling standard
D n Personal data means any information relating to an identifiable person.
O e Personal data shall be collected for specified purposes only.
O e Data must be accurate and, where necessary, kept up to date.
P e Data must not be kept longer than necessary.
P e Do not e-mail spreadsheets containing personal data outside the organisation.
O e Use the secure transfer service instead.
M e Data subjects have the right to obtain a copy of their data.
O e Requests from data subjects must be forwarded to the privacy team within two days.
O c The privacy team responds to requests within one month.
F n The regulator can impose heavy fines.
F n Data protection is everyone's business.
O e Paper records containing personal data are to be locked away at the end of the day.
P e Under no circumstances may special categories of data be stored in the cloud.
O e Before sharing data with a supplier, check that a contract is in place.
A e Pseudonymise data wherever possible.
F n Encryption protects data in transit.
F n Breaches happen even in well-run organisations.
O e In the event of a breach, contact the privacy team without delay.
F n The privacy team can be reached around the clock.
M c The privacy officer may grant exemptions in writing.
`;
export const ENGLISH_SCHOOL = `
# Mobile phones
F n Phones are part of pupils' lives.
P e Pupils may not use phones in lessons.
O e Phones must be switched off and out of sight during the school day.
M e Sixth-formers may use their phones in the common room.
P e Staff must not give pupils their personal numbers.
P e Filming others without their consent is not allowed and will be dealt with seriously.
A/O e Parents who need to reach their child should ring the office.
O c The school will store confiscated phones securely.
F n The school cannot accept responsibility for lost phones.
S n A phone that is used in class will be confiscated until the end of the day.
A e Parents are encouraged to talk to their children about online safety.
O e Pupils are to hand in their phones before an exam.
F n Many pupils find it hard to put their phones down.
O e Teachers model good behaviour by keeping their own phones out of sight.
O/F c Heads of year keep a log of confiscations.
`;
