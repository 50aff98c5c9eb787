/** Labelled by hand and first kept back, then developed on: a relief agency, expenses. */
export const ENGLISH_RELIEF = `
# Our pledge @ground-rules/taboo
F n People affected by crisis depend on us, and that gives us power.
O e I will treat every person I meet with dignity.
P e I will never ask for or accept anything in return for assistance.
P e I do not engage in sexual relations with anyone under eighteen, regardless of local custom.
O e I am responsible for reporting any concern, whether or not it involves a colleague.
P e I shall not drive after drinking.
O e I use the organisation's money as carefully as if it were my own.
# What you can expect of us @responsibility
O c We will brief you fully before deployment.
O c Concerns are acknowledged within three working days.
P c We will not tolerate retaliation against anyone who speaks up.
F n Since 2017 we have received over two hundred reports.
# In the field @ground-rules/privacy
O e Team members follow the security rules set by the country director at all times.
P e It is strictly forbidden to carry weapons in our vehicles.
P e Photographs of checkpoints, bridges and military personnel are out of bounds.
O e Ask people before you photograph them, and explain what the picture is for.
P e Children must not be photographed unless a parent or guardian has agreed.
P e No interviews may be given without the approval of the media team.
A e Learning a few words of the local language goes a long way.
M e You are welcome to keep a private diary.
P e Refrain from sharing your location online.
S n Anyone found to have broken this pledge will have their contract ended.
`;

export const ENGLISH_EXPENSES = `
# Travel and expenses @ownership/responsibility
F n We trust you to spend the company's money sensibly.
O e All travel must be booked through the booking tool.
M e Economy class may be used for any flight; premium economy is allowed on flights over six hours.
P e Business class is not reimbursed.
P e First class will not be approved under any circumstances.
O e Obtain your manager's approval prior to booking anything over 500 pounds.
A e Wherever possible, take the train.
# Meals and drinks @ground-rules
M e You can claim up to 40 pounds a day for meals.
F n That includes tips.
P e Alcohol cannot be claimed, except when entertaining clients.
O e When entertaining clients, list the names of everyone present.
P e Gifts to public officials are prohibited.
# Claiming @responsibility
O e Claims need to be submitted within thirty days, accompanied by an itemised receipt.
F n Card statements are not receipts.
O e If a receipt is lost, fill in the declaration form.
O c Managers are to review claims within a week.
P e Managers may not approve their own expenses.
O/F c Finance pays approved claims on the 25th of each month.
M c Finance reserves the right to reject incomplete claims.
P e Claims older than ninety days won't be paid.
P e You're not supposed to split a claim to stay below a limit.
S n Deliberately false claims are treated as fraud.
# Company cards @ownership
L n Cards remain the property of the issuing bank.
P e Personal purchases are not permitted on a company card, even if you intend to pay them back.
O e Report a lost card to the bank first and then to Finance.
F n The number is on the back of the card.
`;
