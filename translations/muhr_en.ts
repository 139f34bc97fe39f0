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
</TS>
