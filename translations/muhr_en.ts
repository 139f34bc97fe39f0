<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Act</name>
    <message numerus="yes">
        <source>%Ln stamp(s) given: %L2 of %L3</source>
        <translation>
            <numerusform>%Ln stamp given: %L2 of %L3</numerusform>
            <numerusform>%Ln stamps given: %L2 of %L3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln stamp(s) taken back</source>
        <translation>
            <numerusform>Undone: %Ln stamp taken back</numerusform>
            <numerusform>Undone: %Ln stamps taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) noted. They appear on the card when there is a connection.</source>
        <translation>
            <numerusform>%Ln stamp noted. It appears on the card when there is a connection.</numerusform>
            <numerusform>%Ln stamps noted. They appear on the card when there is a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given. They are on the card.</source>
        <translation>
            <numerusform>%Ln point given. It is on the card.</numerusform>
            <numerusform>%Ln points given. They are on the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln point(s) taken back</source>
        <translation>
            <numerusform>Undone: %Ln point taken back</numerusform>
            <numerusform>Undone: %Ln points taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %Ln minute(s): %2</source>
        <translation>
            <numerusform>Held for %Ln minute: %2</numerusform>
            <numerusform>Held for %Ln minutes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s), who have not been here yet.</source>
        <translation>
            <numerusform>The backup opens, and all of it adds up: it holds %2 with %Ln customer, who has not been here yet.</numerusform>
            <numerusform>The backup opens, and all of it adds up: it holds %2 with %Ln customers, who have not been here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s). The last visit in it was on %3.</source>
        <translation>
            <numerusform>The backup opens, and all of it adds up: it holds %2 with %Ln customer. The last visit in it was on %3.</numerusform>
            <numerusform>The backup opens, and all of it adds up: it holds %2 with %Ln customers. The last visit in it was on %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%Ln stamp(s) owed</source>
        <translation>
            <numerusform>%Ln stamp owed</numerusform>
            <numerusform>%Ln stamps owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) to go: %2</source>
        <extracomment>%2 is the title of the reward</extracomment>
        <translation>
            <numerusform>%Ln stamp to go: %2</numerusform>
            <numerusform>%Ln stamps to go: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 and %Ln more</source>
        <extracomment>%2 is the title of a voucher, %Ln the number of further vouchers</extracomment>
        <translation>
            <numerusform>%2 and %Ln more</numerusform>
            <numerusform>%2 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s): %2</source>
        <extracomment>%2 is the title of the reward that so many stamps bring</extracomment>
        <translation>
            <numerusform>%Ln stamp: %2</numerusform>
            <numerusform>%Ln stamps: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%Ln stamp(s) given to %2</source>
        <translation>
            <numerusform>%Ln stamp given to %2</numerusform>
            <numerusform>%Ln stamps given to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given</source>
        <translation>
            <numerusform>%Ln stamp given</numerusform>
            <numerusform>%Ln stamps given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>so many minutes ago</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>so many hours ago</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visit %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is the number of the visit that is going on</extracomment>
        <translation>
            <numerusform>Visit %1 · last came %Ln day ago</numerusform>
            <numerusform>Visit %1 · last came %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is how often she came</extracomment>
        <translation>
            <numerusform>Visits: %1 · last came %Ln day ago</numerusform>
            <numerusform>Visits: %1 · last came %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</numerusform>
            <numerusform>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</numerusform>
            <numerusform>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln point(s)</source>
        <extracomment>%1 is a reward</extracomment>
        <translation>
            <numerusform>%1 for %Ln point</numerusform>
            <numerusform>%1 for %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) owed</source>
        <translation>
            <numerusform>%Ln point owed</numerusform>
            <numerusform>%Ln points owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) later</source>
        <translation>
            <numerusform>%Ln point later</numerusform>
            <numerusform>%Ln points later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message numerus="yes">
        <source>Only %Ln code(s) of this look are free. Choose longer codes.</source>
        <translation>
            <numerusform>Only %Ln code of this look is free. Choose longer codes.</numerusform>
            <numerusform>Only %Ln codes of this look are free. Choose longer codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln day(s)</source>
        <translation>
            <numerusform>usually every %Ln day</numerusform>
            <numerusform>usually every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message numerus="yes">
        <source>Apple&apos;s intermediate certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Apple&apos;s intermediate certificate is good for %Ln more day.</numerusform>
            <numerusform>Apple&apos;s intermediate certificate is good for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>The pass certificate is good for %Ln more day.</numerusform>
            <numerusform>The pass certificate is good for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk of the data folder has %Ln MB free.</source>
        <translation>
            <numerusform>The disk of the data folder has %Ln MB free.</numerusform>
            <numerusform>The disk of the data folder has %Ln MB free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s) have yet to be told of the next key.</source>
        <translation>
            <numerusform>%Ln laptop has yet to be told of the next key.</numerusform>
            <numerusform>%Ln laptops have yet to be told of the next key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FraudWatch</name>
    <message numerus="yes">
        <source>This card was served %Ln time(s) on one day, %3 of them by %2. Hardly any card here comes that often.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>This card was served %Ln time on one day, %3 of them by %2. Hardly any card here comes that often.</numerusform>
            <numerusform>This card was served %Ln times on one day, %3 of them by %2. Hardly any card here comes that often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 gave %Ln stamp(s) without an amount, of %3 in all. At this till it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 gave %Ln stamp without an amount, of %3 in all. At this till it is usually %4 in 100.</numerusform>
            <numerusform>%2 gave %Ln stamps without an amount, of %3 in all. At this till it is usually %4 in 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served their own card %Ln time(s). The till may not have known yet that it is theirs.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 served their own card %Ln time. The till may not have known yet that it is theirs.</numerusform>
            <numerusform>%2 served their own card %Ln times. The till may not have known yet that it is theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served this card %Ln time(s) of the last %3. By who else was at the counter, about %4 would be usual.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 served this card %Ln time of the last %3. By who else was at the counter, about %4 would be usual.</numerusform>
            <numerusform>%2 served this card %Ln times of the last %3. By who else was at the counter, about %4 would be usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served %Ln card(s) when the shop is usually closed, between %3 and %4.</source>
        <extracomment>%2 is a member of staff, %3 and %4 are moments</extracomment>
        <translation>
            <numerusform>%2 served %Ln card when the shop is usually closed, between %3 and %4.</numerusform>
            <numerusform>%2 served %Ln cards when the shop is usually closed, between %3 and %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 took back %Ln act(s) of %3 on this day. Here it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 took back %Ln act of %3 on this day. Here it is usually %4 in 100.</numerusform>
            <numerusform>%2 took back %Ln acts of %3 on this day. Here it is usually %4 in 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message numerus="yes">
        <source>%Ln more stamp(s), and it is yours: %2</source>
        <translation>
            <numerusform>%Ln more stamp, and it is yours: %2</numerusform>
            <numerusform>%Ln more stamps, and it is yours: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln reward(s) handed over</source>
        <translation>
            <numerusform>%Ln reward handed over</numerusform>
            <numerusform>%Ln rewards handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), and handed over: %2</source>
        <translation>
            <numerusform>+%Ln stamp, and handed over: %2</numerusform>
            <numerusform>+%Ln stamps, and handed over: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln stamp, purchase of %2</numerusform>
            <numerusform>+%Ln stamps, purchase of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s)</source>
        <translation>
            <numerusform>+%Ln stamp</numerusform>
            <numerusform>+%Ln stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back: %2</source>
        <translation>
            <numerusform>%Ln stamp taken back: %2</numerusform>
            <numerusform>%Ln stamps taken back: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back</source>
        <translation>
            <numerusform>%Ln stamp taken back</numerusform>
            <numerusform>%Ln stamps taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s), by the poster “%2”</source>
        <translation>
            <numerusform>Card made, +%Ln stamp, by the poster “%2”</numerusform>
            <numerusform>Card made, +%Ln stamps, by the poster “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s)</source>
        <translation>
            <numerusform>Card made, +%Ln stamp</numerusform>
            <numerusform>Card made, +%Ln stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln point, purchase of %2</numerusform>
            <numerusform>+%Ln points, purchase of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s) for bringing a friend</source>
        <translation>
            <numerusform>+%Ln point for bringing a friend</numerusform>
            <numerusform>+%Ln points for bringing a friend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message numerus="yes">
        <source>%Ln stamp(s):
%2</source>
        <extracomment>Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln stamp:
%2</numerusform>
            <numerusform>%Ln stamps:
%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln stamp(s) are already yours.</source>
        <translation>
            <numerusform>The first %Ln stamp is already yours.</numerusform>
            <numerusform>The first %Ln stamps are already yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many cards were made from here just now. Please try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Too many cards were made from here just now. Please try again in %Ln minute.</numerusform>
            <numerusform>Too many cards were made from here just now. Please try again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message numerus="yes">
        <source>%Ln use(s) more than there may be: %2</source>
        <translation>
            <numerusform>%Ln use more than there may be: %2</numerusform>
            <numerusform>%Ln uses more than there may be: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineLoss</name>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one. What that costs is not known: its value is not set.</source>
        <translation>
            <numerusform>Without a connection %Ln laptop can give the same one. What that costs is not known: its value is not set.</numerusform>
            <numerusform>Without a connection %Ln laptops can give the same one. What that costs is not known: its value is not set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost a day.</source>
        <translation>
            <numerusform>Without a connection %Ln laptop can give the same one: at most %2 is lost a day.</numerusform>
            <numerusform>Without a connection %Ln laptops can give the same one: at most %2 is lost a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost on each that waits.</source>
        <translation>
            <numerusform>Without a connection %Ln laptop can give the same one: at most %2 is lost on each that waits.</numerusform>
            <numerusform>Without a connection %Ln laptops can give the same one: at most %2 is lost on each that waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</source>
        <translation>
            <numerusform>Without a connection %Ln laptop can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</numerusform>
            <numerusform>Without a connection %Ln laptops can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</source>
        <translation>
            <numerusform>Without a connection %Ln laptop can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</numerusform>
            <numerusform>Without a connection %Ln laptops can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message numerus="yes">
        <source>The password is too short. Nothing was stored. Take at least %Ln character(s).</source>
        <translation>
            <numerusform>The password is too short. Nothing was stored. Take at least %Ln character.</numerusform>
            <numerusform>The password is too short. Nothing was stored. Take at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>This PIN is too short. Nothing was stored. Take at least %Ln digit(s).</source>
        <translation>
            <numerusform>This PIN is too short. Nothing was stored. Take at least %Ln digit.</numerusform>
            <numerusform>This PIN is too short. Nothing was stored. Take at least %Ln digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. Nothing was stored. Take at most %Ln digit(s).</source>
        <translation>
            <numerusform>This PIN is too long. Nothing was stored. Take at most %Ln digit.</numerusform>
            <numerusform>This PIN is too long. Nothing was stored. Take at most %Ln digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%Ln visit(s):
%2</source>
        <extracomment>Two lines in large type: how many visits, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln visit:
%2</numerusform>
            <numerusform>%Ln visits:
%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No app needed. The first %Ln stamp(s) are yours.</source>
        <translation>
            <numerusform>No app needed. The first %Ln stamp is yours.</numerusform>
            <numerusform>No app needed. The first %Ln stamps are yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%Ln card(s) in progress keep their stamps, but no rule gives more.</source>
        <translation>
            <numerusform>%Ln card in progress keeps its stamps, but no rule gives more.</numerusform>
            <numerusform>%Ln cards in progress keep their stamps, but no rule gives more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress will be finished with the stamps and rewards promised so far.</source>
        <translation>
            <numerusform>%Ln card in progress will be finished with the stamps and rewards promised so far.</numerusform>
            <numerusform>%Ln cards in progress will be finished with the stamps and rewards promised so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) %L2 stamps or more already, which make a new card full.</source>
        <translation>
            <numerusform>%Ln of them holds %L2 stamps or more already, which make a new card full.</numerusform>
            <numerusform>%Ln of them hold %L2 stamps or more already, which make a new card full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) begin anew with the next stamp and need %L2 stamps.</source>
        <translation>
            <numerusform>%Ln card begins anew with the next stamp and needs %L2 stamps.</numerusform>
            <numerusform>%Ln cards begin anew with the next stamp and need %L2 stamps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln act had not reached the endpoint yet. It was kept and is sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</numerusform>
            <numerusform>%Ln acts had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln act had not reached the endpoint yet. It was kept and is sent first. Everything else comes from the endpoint. The damaged file is kept aside.</numerusform>
            <numerusform>%Ln acts had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute.</numerusform>
            <numerusform>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>This card was stamped a moment ago. It can be stamped again in %Ln minute.</numerusform>
            <numerusform>This card was stamped a moment ago. It can be stamped again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card got %Ln stamp(s) today, and that is the most for a day.</source>
        <translation>
            <numerusform>This card got %Ln stamp today, and that is the most for a day.</numerusform>
            <numerusform>This card got %Ln stamps today, and that is the most for a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln stamp(s) can be given at once. Ask a manager for more.</source>
        <translation>
            <numerusform>At most %Ln stamp can be given at once. Ask a manager for more.</numerusform>
            <numerusform>At most %Ln stamps can be given at once. Ask a manager for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.</source>
        <translation>
            <numerusform>%Ln stamp waits for a card that is not known here yet. Connect this computer first.</numerusform>
            <numerusform>%Ln stamps wait for cards that are not known here yet. Connect this computer first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more points now: %Ln point(s) are the most there can be.</source>
        <translation>
            <numerusform>No more points now: %Ln point is the most there can be.</numerusform>
            <numerusform>No more points now: %Ln points are the most there can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) of this act were spent already. A manager decides whether what they bought is taken back too.</source>
        <translation>
            <numerusform>%Ln point of this act was spent already. A manager decides whether what it bought is taken back too.</numerusform>
            <numerusform>%Ln points of this act were spent already. A manager decides whether what they bought is taken back too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card may owe %Ln point(s) at most. What the points bought has to be taken back too.</source>
        <translation>
            <numerusform>A card may owe %Ln point at most. What the points bought has to be taken back too.</numerusform>
            <numerusform>A card may owe %Ln points at most. What the points bought has to be taken back too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward of this card was just used. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>A reward of this card was just used. It can be stamped again in %Ln minute.</numerusform>
            <numerusform>A reward of this card was just used. It can be stamped again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) wait on this card. It can be stamped again when one of them is used.</source>
        <translation>
            <numerusform>%Ln reward waits on this card. It can be stamped again when it is used.</numerusform>
            <numerusform>%Ln rewards wait on this card. It can be stamped again when one of them is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward can be held for 1 to %Ln minute(s).</source>
        <translation>
            <numerusform>A reward can be held for 1 to %Ln minute.</numerusform>
            <numerusform>A reward can be held for 1 to %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) today: no more until tomorrow.</source>
        <translation>
            <numerusform>%Ln draw today: no more until tomorrow.</numerusform>
            <numerusform>%Ln draws today: no more until tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) a day bring something, and they were made today.</source>
        <translation>
            <numerusform>%Ln purchase a day brings something, and it was made today.</numerusform>
            <numerusform>%Ln purchases a day bring something, and they were made today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Nothing was changed. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>The password was wrong too often. Nothing was changed. Try again in %Ln minute.</numerusform>
            <numerusform>The password was wrong too often. Nothing was changed. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Nothing was changed. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>The PIN was wrong too often. Nothing was changed. Try again in %Ln second.</numerusform>
            <numerusform>The PIN was wrong too often. Nothing was changed. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln stamp</numerusform>
            <numerusform>%Ln stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln act(s) came in. They go on as soon as this laptop has a line, and count from then on.</source>
        <translation>
            <numerusform>%Ln act came in. It goes on as soon as this laptop has a line, and counts from then on.</numerusform>
            <numerusform>%Ln acts came in. They go on as soon as this laptop has a line, and count from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are on the stick. They still wait here as well: whichever way comes first, each counts once.</source>
        <translation>
            <numerusform>%Ln act is on the stick. It still waits here as well: whichever way comes first, it counts once.</numerusform>
            <numerusform>%Ln acts are on the stick. They still wait here as well: whichever way comes first, each counts once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Take a PIN of at least %Ln digit(s) without an order, and no year.</source>
        <translation>
            <numerusform>Take a PIN of at least %Ln digit without an order, and no year.</numerusform>
            <numerusform>Take a PIN of at least %Ln digits without an order, and no year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>At least %Ln digit(s), not in a row and no year.</source>
        <translation>
            <numerusform>At least %Ln digit, not in a row and no year.</numerusform>
            <numerusform>At least %Ln digits, not in a row and no year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%Ln more than a week ago by this time</source>
        <translation>
            <numerusform>%Ln more than a week ago by this time</numerusform>
            <numerusform>%Ln more than a week ago by this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week ago by this time</source>
        <translation>
            <numerusform>%Ln fewer than a week ago by this time</numerusform>
            <numerusform>%Ln fewer than a week ago by this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shift(s) are in the figures above.</source>
        <translation>
            <numerusform>%Ln more shift is in the figures above.</numerusform>
            <numerusform>%Ln more shifts are in the figures above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message numerus="yes">
        <source>New code in %Ln second(s)</source>
        <translation>
            <numerusform>New code in %Ln second</numerusform>
            <numerusform>New code in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>Paid with %Ln point(s): %2</source>
        <translation>
            <numerusform>Paid with %Ln point: %2</numerusform>
            <numerusform>Paid with %Ln points: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) more for the tier %2</source>
        <translation>
            <numerusform>%Ln stamp more for the tier %2</numerusform>
            <numerusform>%Ln stamps more for the tier %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::counter::CardFace</name>
    <message numerus="yes">
        <source>This card owes %Ln stamp(s): a reward was used and its stamps were taken back.</source>
        <translation>
            <numerusform>This card owes %Ln stamp: a reward was used and its stamps were taken back.</numerusform>
            <numerusform>This card owes %Ln stamps: a reward was used and its stamps were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) are waiting</source>
        <translation>
            <numerusform>%Ln reward is waiting</numerusform>
            <numerusform>%Ln rewards are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::counter::FindPane</name>
    <message numerus="yes">
        <source>%Ln customer(s). Enter picks.</source>
        <translation>
            <numerusform>%Ln customer. Enter picks.</numerusform>
            <numerusform>%Ln customers. Enter picks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::counter::PurchasePane</name>
    <message numerus="yes">
        <source>From points: %Ln</source>
        <translation>
            <numerusform>From points: %Ln</numerusform>
            <numerusform>From points: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerCardPage</name>
    <message numerus="yes">
        <source>%Ln rewards are waiting</source>
        <translation>
            <numerusform>%Ln reward is waiting</numerusform>
            <numerusform>%Ln rewards are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Explain: why %Ln stamps?</source>
        <translation>
            <numerusform>Explain: why %Ln stamp?</numerusform>
            <numerusform>Explain: why %Ln stamps?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>rows of a history</comment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln stamps?</source>
        <translation>
            <numerusform>Why %Ln stamp?</numerusform>
            <numerusform>Why %Ln stamps?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerDelegate</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerListPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::DisputedNotice</name>
    <message numerus="yes">
        <source>%Ln rewards were used twice</source>
        <translation>
            <numerusform>%Ln reward was used twice</numerusform>
            <numerusform>%Ln rewards were used twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputesScreen</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::settings::BackupSection</name>
    <message numerus="yes">
        <source>%Ln backup(s) in this folder, each restored on trial.</source>
        <translation>
            <numerusform>%Ln backup in this folder, restored on trial.</numerusform>
            <numerusform>%Ln backups in this folder, each restored on trial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopsSection</name>
    <message numerus="yes">
        <source>%Ln act(s) wait for you</source>
        <translation>
            <numerusform>%Ln act waits for you</numerusform>
            <numerusform>%Ln acts wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse all %Ln</source>
        <translation>
            <numerusform>Refuse %Ln</numerusform>
            <numerusform>Refuse all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::settings::StickSection</name>
    <message numerus="yes">
        <source>%Ln act(s) wait on this laptop.</source>
        <translation>
            <numerusform>%Ln act waits on this laptop.</numerusform>
            <numerusform>%Ln acts wait on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</source>
        <translation>
            <numerusform>%Ln act of %1 is carried here, and can&apos;t go on yet: what it did before is missing. Bring in the stick that it wrote before, or let it connect once.</numerusform>
            <numerusform>%Ln acts of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here until there is a line.</source>
        <translation>
            <numerusform>%Ln act of %1 is carried here until there is a line.</numerusform>
            <numerusform>%Ln acts of %1 are carried here until there is a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::shell::WhoPage</name>
    <message numerus="yes">
        <source>You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).</source>
        <translation>
            <numerusform>You have another role by now, and see and change more: your PIN needs at least %Ln digit.</numerusform>
            <numerusform>You have another role by now, and see and change more: your PIN needs at least %Ln digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::team::TeamScreen</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::today::LooksPanel</name>
    <message numerus="yes">
        <source>%Ln more birthday(s) today</source>
        <translation>
            <numerusform>%Ln more birthday today</numerusform>
            <numerusform>%Ln more birthdays today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that laptops and endpoint did not agree about</source>
        <translation>
            <numerusform>%Ln thing that laptops and endpoint did not agree about</numerusform>
            <numerusform>%Ln things that laptops and endpoint did not agree about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LinkPage</name>
    <message numerus="yes">
        <source>%L1 of %Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>%L1 of %Ln entries of its history are here. The rest also comes while you work.</numerusform>
            <numerusform>%L1 of %Ln entries of its history are here. The rest also comes while you work.</numerusform>
        </translation>
    </message>
</context>
</TS>
