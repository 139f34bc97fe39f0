<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Беріңіз: %1</translation>
    </message>
    <message>
        <source>Reward reached: %1</source>
        <translation>Сыйлыққа жетті: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given: %L2 of %L3</source>
        <translation>
            <numerusform>%Ln штамп қойылды: %L2/%L3</numerusform>
            <numerusform>%Ln штамп қойылды: %L2/%L3</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored.</source>
        <translation>Сатып алу сақталды.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Кері қайтарылды.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln stamp(s) taken back</source>
        <translation>
            <numerusform>Кері қайтарылды: %Ln штамп алынды</numerusform>
            <numerusform>Кері қайтарылды: %Ln штамп алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Return stored.</source>
        <translation>Қайтару сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) noted. They appear on the card when there is a connection.</source>
        <translation>
            <numerusform>%Ln штамп жазып қойылды. Байланыс пайда болғанда картада көрінеді.</numerusform>
            <numerusform>%Ln штамп жазып қойылды. Байланыс пайда болғанда картада көрінеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) given. They are on the card.</source>
        <translation>
            <numerusform>%Ln ұпай берілді. Олар картада.</numerusform>
            <numerusform>%Ln ұпай берілді. Олар картада.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln point(s) taken back</source>
        <translation>
            <numerusform>Қайтарылды: %Ln ұпай алып тасталды</numerusform>
            <numerusform>Қайтарылды: %Ln ұпай алып тасталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1: %2 came off</source>
        <translation>Төлейтіні: %1. Шегерілді: %2</translation>
    </message>
    <message>
        <source>%1 bonus given. It is on the card.</source>
        <translation>%1 бонус берілді. Ол картада.</translation>
    </message>
    <message>
        <source>Undone: %1 of bonus taken back</source>
        <translation>Кері қайтарылды: %1 бонус алынды</translation>
    </message>
    <message>
        <source>What waited is cancelled.</source>
        <translation>Күтіп тұрғаны жойылды.</translation>
    </message>
    <message>
        <source>What waited can be spent now.</source>
        <translation>Күтіп тұрғанын енді жұмсауға болады.</translation>
    </message>
    <message>
        <source>Return stored. Back in money: %1; the rest is on the card again.</source>
        <translation>Қайтару сақталды. Ақшалай қайтарылатыны: %1, қалғаны картаға қайтты.</translation>
    </message>
    <message>
        <source>Taken from the card: %1</source>
        <translation>Картадан алынды: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held for %Ln minute(s): %2</source>
        <translation>
            <numerusform>%Ln минутқа сақталды: %2</numerusform>
            <numerusform>%Ln минутқа сақталды: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase number %L1 brings a bonus.</source>
        <translation>%L1-сатып алуға бонус беріледі.</translation>
    </message>
    <message>
        <source>The customer&apos;s profile is complete: this brings a bonus.</source>
        <translation>Клиент деректері толық, бұған бонус беріледі.</translation>
    </message>
    <message>
        <source>This brings a bonus: %1</source>
        <translation>Бұған бонус беріледі: %1</translation>
    </message>
    <message>
        <source>Birthday on %1: the gift can be had from %2 to %3.</source>
        <translation>Туған күні: %1. Сыйлықты %2 күнінен %3 күніне дейін алуға болады.</translation>
    </message>
    <message>
        <source>The day of joining comes back on %1: the gift can be had from %2 to %3.</source>
        <translation>Қосылған күннің жылдығы: %1. Сыйлықты %2 күнінен %3 күніне дейін алуға болады.</translation>
    </message>
    <message>
        <source>A date of the customer on %1: the gift can be had from %2 to %3.</source>
        <translation>Клиенттің атаулы күні: %1. Сыйлықты %2 күнінен %3 күніне дейін алуға болады.</translation>
    </message>
    <message>
        <source>The gift is given with a purchase.</source>
        <translation>Сыйлық сатып алумен бірге беріледі.</translation>
    </message>
    <message>
        <source>The gift was given already this year.</source>
        <translation>Биылғы сыйлық берілген.</translation>
    </message>
    <message>
        <source>The date was told too late: the gift comes next year.</source>
        <translation>Күні кеш айтылды, сыйлық келесі жылы беріледі.</translation>
    </message>
    <message>
        <source>The date was changed too late: the gift comes next year.</source>
        <translation>Күні кеш өзгертілді, сыйлық келесі жылы беріледі.</translation>
    </message>
    <message>
        <source>The date was changed after the last gift: the next one has to wait.</source>
        <translation>Күн соңғы сыйлықтан кейін өзгертілген, келесі сыйлықты күту керек.</translation>
    </message>
    <message>
        <source>Two customers brought each other: nothing is given for that.</source>
        <translation>Екі клиент бірін-бірі шақырған, бұған ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but the time for the gift is over.</source>
        <translation>Бұл клиентті басқа клиент шақырған, бірақ сыйлықтың мерзімі өтіп кетті.</translation>
    </message>
    <message>
        <source>Another customer brought this one, but all gifts for that are given.</source>
        <translation>Бұл клиентті басқа клиент шақырған, бірақ бұған арналған сыйлықтың бәрі берілді.</translation>
    </message>
    <message>
        <source>Another customer brought this one: a gift for coming.</source>
        <translation>Бұл клиентті басқа клиент шақырған: келгені үшін сыйлық беріледі.</translation>
    </message>
    <message>
        <source>Whoever brought this customer has had all gifts there are for that.</source>
        <translation>Бұл клиентті шақырған адам тиесілі сыйлықтың бәрін алып қойған.</translation>
    </message>
    <message>
        <source>Whoever brought this customer gets a gift.</source>
        <translation>Бұл клиентті шақырған адам сыйлық алады.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be put in its place. Look for free space, and whether the folder may be written.</source>
        <translation>Сақтық көшірмені орнына қою мүмкін болмады. Бос орынды және қалтаға жазуға рұқсат бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>What stands in this backup does not add up, so it can&apos;t be trusted. Nothing was changed here. Take an earlier backup.</source>
        <translation>Бұл сақтық көшірмедегі деректер бір-біріне сәйкес келмейді, сондықтан оған сенуге болмайды. Мұнда ештеңе өзгерген жоқ. Бұрынырақ жасалған сақтық көшірмені алыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s), who have not been here yet.</source>
        <translation>
            <numerusform>Сақтық көшірме ашылады, ішіндегінің бәрі дұрыс: %2, %Ln клиент, олар әлі келмеген.</numerusform>
            <numerusform>Сақтық көшірме ашылады, ішіндегінің бәрі дұрыс: %2, %Ln клиент, олар әлі келмеген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens, and all of it adds up: it holds %2 with %Ln customer(s). The last visit in it was on %3.</source>
        <translation>
            <numerusform>Сақтық көшірме ашылады, ішіндегінің бәрі дұрыс: %2, %Ln клиент. Ондағы соңғы келу: %3.</numerusform>
            <numerusform>Сақтық көшірме ашылады, ішіндегінің бәрі дұрыс: %2, %Ln клиент. Ондағы соңғы келу: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Choose the backup again.</source>
        <translation>Мұндай файл жоқ немесе оны оқу мүмкін емес. Ештеңе өзгерген жоқ. Сақтық көшірмені қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and earlier backups are as they were. Free some space, or choose another place.</source>
        <translation>Оған орын жетпейді немесе қалтаға жазуға рұқсат жоқ. Ештеңе өзгерген жоқ, бұрынғы сақтық көшірмелер орнында. Орын босатыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Plug the disk in, or choose another folder. Nothing is lost.</source>
        <translation>Сақтық көшірмелер қалтасы орнында жоқ. Дискіні қосыңыз немесе басқа қалта таңдаңыз. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>This backup is of another shop than the one on this computer. Nothing was changed. Choose a backup of this shop.</source>
        <translation>Бұл сақтық көшірме осы компьютердегі дүкендікі емес, басқа дүкендікі. Ештеңе өзгерген жоқ. Осы дүкеннің сақтық көшірмесін таңдаңыз.</translation>
    </message>
    <message>
        <source>The restored shop can&apos;t be put in its place, so everything is as it was. Look whether the folder may be written.</source>
        <translation>Қалпына келтірілген дүкенді орнына қою мүмкін болмады, сондықтан бәрі бұрынғыдай қалды. Қалтаға жазуға рұқсат бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>This file is not a backup of Muhr. Nothing was changed. Choose the file that Muhr made.</source>
        <translation>Бұл файл Мөр сақтық көшірмесі емес. Ештеңе өзгерген жоқ. Мөр жасаған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>A newer Muhr made this backup. Nothing was changed. Update Muhr, then try again.</source>
        <translation>Бұл сақтық көшірме жаңарақ Мөр нұсқасында жасалған. Ештеңе өзгерген жоқ. Мөр бағдарламасын жаңартып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Take an earlier backup.</source>
        <translation>Бұл сақтық көшірме зақымданған: бір бөлігі жоқ немесе өзгертілген. Мұнда ештеңе өзгерген жоқ. Бұрынырақ жасалған сақтық көшірмені алыңыз.</translation>
    </message>
    <message>
        <source>This key does not open the backup. Nothing was changed. Type the recovery key from the recovery sheet of this shop.</source>
        <translation>Бұл кілт сақтық көшірмені ашпайды. Ештеңе өзгерген жоқ. Осы дүкеннің қалпына келтіру парағындағы қалпына келтіру кілтін енгізіңіз.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Соңғы сақтық көшірме: %1.</translation>
    </message>
    <message>
        <source>The key of this backup is not on this computer. Type the recovery key from the recovery sheet.</source>
        <translation>Бұл сақтық көшірменің кілті осы компьютерде жоқ. Қалпына келтіру парағындағы қалпына келтіру кілтін енгізіңіз.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Сақтық көшірме: %1.</translation>
    </message>
    <message>
        <source>Choose the backup first. It is a file that ends in .muhr-backup.</source>
        <translation>Алдымен сақтық көшірмені таңдаңыз. Ол .muhr-backup деп аяқталатын файл.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Type an amount.</source>
        <translation>Соманы енгізіңіз.</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, such as 15000.</source>
        <translation>Бұл сома емес. Тек цифр енгізіңіз, мысалы: 15000.</translation>
    </message>
    <message>
        <source>This currency has no such small parts. Type a rounder amount.</source>
        <translation>Бұл валютада мұндай ұсақ бірлік жоқ. Дөңгелегірек сома енгізіңіз.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Бұл сома тым үлкен.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>Телефон нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Бұл телефон нөмірі емес.</translation>
    </message>
    <message>
        <source>Begin the phone number with + and the code of the country.</source>
        <translation>Телефон нөмірін + белгісі мен ел кодынан бастаңыз.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Бұл телефон нөмірінде цифр жетпейді.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Бұл телефон нөмірінде цифр артық.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>The camera is off.</source>
        <translation>Камера өшірулі.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Камера ізделуде…</translation>
    </message>
    <message>
        <source>Show the code of the card to the camera.</source>
        <translation>Камераға карта кодын көрсетіңіз.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, use a hand scanner or type the short number of the card.</source>
        <translation>Камера табылмады. Камера қосыңыз, қол сканерін пайдаланыңыз немесе картаның қысқа нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>The camera %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Камера ажыратылды: %1. Оны қайта қосыңыз, сканерлеу өзі жалғасады.</translation>
    </message>
    <message>
        <source>The camera %1 gives no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Камера кескін бермей тұр: %1. Оны пайдаланып тұрған басқа бағдарламаларды жабыңыз немесе оны қайта қосыңыз.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Choose another file.</source>
        <translation>Бұл жерде ештеңе жоқ: %1. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a film that can be played here. Choose another file.</source>
        <translation>Бұл бейнені мұнда ойнату мүмкін емес: %1. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a picture, or it is damaged. Choose another file.</source>
        <translation>Бұл сурет емес немесе файл зақымданған: %1. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose another folder.</source>
        <translation>Бұл қалтада сурет жоқ: %1. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>This account may not use the camera %1. Whoever looks after the computer adds it to the group “video”; then sign in anew. A hand scanner works all the same.</source>
        <translation>Бұл тіркелгіге камераны пайдалануға рұқсат жоқ: %1. Компьютерге қарайтын адам оны «video» тобына қосады, содан кейін жүйеге қайта кіріңіз. Қол сканері бәрібір жұмыс істейді.</translation>
    </message>
    <message>
        <source>The camera at %1 can&apos;t be reached. Is it on, and in the same network? It is tried again by itself.</source>
        <translation>%1 мекенжайындағы камераға қосылу мүмкін болмады. Ол қосулы ма, осы желіде ме? Бағдарлама өзі қайта байқап көреді.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Loyalty card: %1</source>
        <translation>Адалдық картасы: %1</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штамптар</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed</source>
        <translation>
            <numerusform>Қарыз: %Ln штамп</numerusform>
            <numerusform>Қарыз: %Ln штамп</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Label above the title of the next reward</extracomment>
        <translation>Келесі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) to go: %2</source>
        <extracomment>%2 is the title of the reward</extracomment>
        <translation>
            <numerusform>Тағы %Ln штамп: %2</numerusform>
            <numerusform>Тағы %Ln штамп: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>Label above the title of a reward that the customer can have now</extracomment>
        <translation>Сізге дайын</translation>
    </message>
    <message>
        <source>Ready for you: %1</source>
        <translation>Сізге дайын: %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Ваучер</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %Ln more</source>
        <extracomment>%2 is the title of a voucher, %Ln the number of further vouchers</extracomment>
        <translation>
            <numerusform>%2 және тағы %Ln</numerusform>
            <numerusform>%2 және тағы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Карта нөмірі</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалық</translation>
    </message>
    <message>
        <source>Welcome to %1!</source>
        <translation>%1: қош келдіңіз!</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Бұл қалай жұмыс істейді</translation>
    </message>
    <message>
        <source>One stamp for each visit. Show this card when you pay.</source>
        <translation>Әр келуге бір штамп. Төлем кезінде осы картаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Сыйлықтар</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s): %2</source>
        <extracomment>%2 is the title of the reward that so many stamps bring</extracomment>
        <translation>
            <numerusform>%Ln штамп: %2</numerusform>
            <numerusform>%Ln штамп: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to find us</source>
        <translation>Біздің мекенжай</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Your card as a page</source>
        <translation>Картаңыз бет түрінде</translation>
    </message>
    <message>
        <source>New phone?</source>
        <translation>Телефоныңыз жаңа ма?</translation>
    </message>
    <message>
        <source>Ask for a new card at the counter. Your stamps and rewards stay yours.</source>
        <translation>Кассадан жаңа карта сұраңыз. Штамптарыңыз бен сыйлықтарыңыз өзіңізде қалады.</translation>
    </message>
    <message>
        <source>Stamps: %@</source>
        <extracomment>Keep %@: the phone puts the new value there</extracomment>
        <translation>Штамптар: %@</translation>
    </message>
    <message>
        <source>Next reward: %@</source>
        <extracomment>Keep %@: the phone puts the title of the next reward there</extracomment>
        <translation>Келесі сыйлық: %@</translation>
    </message>
    <message>
        <source>Ready for you: %@</source>
        <extracomment>Keep %@: the phone puts the title of the reward there</extracomment>
        <translation>Сізге дайын: %@</translation>
    </message>
    <message>
        <source>Voucher: %@</source>
        <extracomment>Keep %@: the phone puts the title of the voucher there</extracomment>
        <translation>Ваучер: %@</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпайлар</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Сыйлық картасы</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Label above the name of the tier that a customer is on: “Gold”</extracomment>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Төлегенде осы картаны көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>CardCode</name>
    <message>
        <source>This is not a Muhr card. Nothing was stored.</source>
        <translation>Бұл Мөр картасы емес. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored.</source>
        <translation>Бұл карта басқа дүкенге тиесілі. Ештеңе сақталған жоқ.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Paid with a gift: %1</source>
        <translation>Сыйлық қаражатымен төленді: %1</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Сыйлық: %1</translation>
    </message>
    <message>
        <source>The draw brought no prize this time.</source>
        <translation>Бұл жолы ұтыс шықпады.</translation>
    </message>
    <message>
        <source>The draw brought: %1</source>
        <translation>Ұтыс: %1</translation>
    </message>
    <message>
        <source>A prize will be drawn.</source>
        <translation>Жүлде ойнатылады.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Басқа күндер</translation>
    </message>
    <message>
        <source>Heard of the shop</source>
        <translation>Дүкенді қайдан білді</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Карта түсі</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Жазу түсі</translation>
    </message>
    <message>
        <source>Colour of the small words</source>
        <translation>Ұсақ жазу түсі</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Өз картасы</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>Карта көрінісі</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Автоматтандыру</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купондар</translation>
    </message>
    <message>
        <source>Own card of a member of staff</source>
        <translation>Қызметкердің өз картасы</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Басқа нәрсе</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Сурет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln күн</numerusform>
            <numerusform>%Ln күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Басқа мән</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Карта нөмірі</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was changed, such as &quot;Customer&quot;, %2 whose it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Programme · %1</source>
        <translation>Бағдарлама · %1</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Of a field such as a phone number</extracomment>
        <translation>бос</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The other one holds now</source>
        <translation>Енді екіншісі күшінде</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Бұрынғы күйіне қайтарылды</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Сол күйінде қалдырылды</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Қайта қаралады</translation>
    </message>
</context>
<context>
    <name>CopyError</name>
    <message>
        <source>There is a shop in the other store already. Nothing was copied; give it an empty one.</source>
        <translation>Екінші дерекқорда дүкен бұрыннан бар. Ештеңе көшірілмеді; бос дерекқор беріңіз.</translation>
    </message>
    <message>
        <source>What arrived in the other store is not what was sent. Nothing was kept there; the old store is as it was.</source>
        <translation>Екінші дерекқорға жеткені жіберілгенімен бірдей емес. Онда ештеңе қалдырылмады; ескі дерекқор сол күйінде.</translation>
    </message>
    <message>
        <source>The old store could not be read to its end. Nothing was copied; restore its last backup.</source>
        <translation>Ескі дерекқорды соңына дейін оқу мүмкін болмады. Ештеңе көшірілмеді; соңғы сақтық көшірмесін қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The other store did not take everything. Nothing was kept there; the old store is as it was.</source>
        <translation>Екінші дерекқор бәрін қабылдамады. Онда ештеңе қалдырылмады; ескі дерекқор сол күйінде.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Stamp kept for a new card</source>
        <translation>Штамп жаңа карта үшін сақталды</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Берілді: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given to %2</source>
        <translation>
            <numerusform>%2: %Ln штамп қойылды</numerusform>
            <numerusform>%2: %Ln штамп қойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) given</source>
        <translation>
            <numerusform>%Ln штамп қойылды</numerusform>
            <numerusform>%Ln штамп қойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase stored</source>
        <translation>Сатып алу сақталды</translation>
    </message>
    <message>
        <source>Already stamped just now. All is well.</source>
        <translation>Штамп жаңа ғана қойылған. Бәрі дұрыс.</translation>
    </message>
    <message>
        <source>Type the amount: the stamps depend on it.</source>
        <translation>Соманы енгізіңіз: штамп саны соған байланысты.</translation>
    </message>
    <message>
        <source>Too many wrong numbers. Wait a minute, or find the customer by name.</source>
        <translation>Қате нөмір тым көп енгізілді. Бір минут күтіңіз немесе клиентті аты бойынша табыңыз.</translation>
    </message>
    <message>
        <source>One of the digits is wrong. Compare them with the card.</source>
        <translation>Цифрлардың бірі қате. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>No reward is waiting on this card yet.</source>
        <translation>Бұл картада әзірге дайын сыйлық жоқ.</translation>
    </message>
    <message>
        <source>Card made</source>
        <translation>Карта жасалды</translation>
    </message>
    <message>
        <source>Card made for %1</source>
        <translation>Карта жасалды: %1</translation>
    </message>
    <message>
        <source>The customer pays %1</source>
        <translation>Клиент %1 төлейді</translation>
    </message>
    <message>
        <source>The products come to more than the amount.</source>
        <translation>Тауарлардың құны сомадан көп.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>so many minutes ago</comment>
        <translation>
            <numerusform>%Ln мин бұрын</numerusform>
            <numerusform>%Ln мин бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>so many hours ago</comment>
        <translation>
            <numerusform>%Ln сағ бұрын</numerusform>
            <numerusform>%Ln сағ бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln күн бұрын</numerusform>
            <numerusform>%Ln күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Бірінші келуі</translation>
    </message>
    <message>
        <source>Visit %L1</source>
        <extracomment>%L1 is the number of the visit that is going on</extracomment>
        <translation>%L1-келуі</translation>
    </message>
    <message numerus="yes">
        <source>Visit %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is the number of the visit that is going on</extracomment>
        <translation>
            <numerusform>%1-келуі · алдыңғысы %Ln күн бұрын</numerusform>
            <numerusform>%1-келуі · алдыңғысы %Ln күн бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits: %1 · last came %Ln day(s) ago</source>
        <extracomment>%1 is how often she came</extracomment>
        <translation>
            <numerusform>Келу саны: %1 · соңғысы %Ln күн бұрын</numerusform>
            <numerusform>Келу саны: %1 · соңғысы %Ln күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Stamped: %L1 of %L2.&lt;/b&gt; Reward reached: %3</source>
        <translation>&lt;b&gt;Штамп қойылды: %L1/%L2.&lt;/b&gt; Сыйлыққа жетті: %3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamped: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Штамп қойылды: %1/%2.&lt;/b&gt; Тағы %Ln штамп: %3</numerusform>
            <numerusform>&lt;b&gt;Штамп қойылды: %1/%2.&lt;/b&gt; Тағы %Ln штамп: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Stamps: %1 of %2.&lt;/b&gt; %Ln more for: %3</source>
        <extracomment>%1 stamps are on the card, %2 make it full; %n more bring the reward %3</extracomment>
        <translation>
            <numerusform>&lt;b&gt;Штамптар: %1/%2.&lt;/b&gt; Тағы %Ln штамп: %3</numerusform>
            <numerusform>&lt;b&gt;Штамптар: %1/%2.&lt;/b&gt; Тағы %Ln штамп: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>her birthday</comment>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>her birthday</comment>
        <translation>Ертең</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Мерзімсіз</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is the last day a reward can be used</extracomment>
        <translation>Жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>This is not a card</source>
        <translation>Бұл карта емес</translation>
    </message>
    <message>
        <source>A card of another shop</source>
        <translation>Басқа дүкеннің картасы</translation>
    </message>
    <message>
        <source>An old card</source>
        <translation>Ескі карта</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі ерте</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>Сыйлық жоқ</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Менеджерге хабарласыңыз</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Рұқсат жоқ</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>Кілт мұнда жоқ</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Байланыс керек</translation>
    </message>
    <message>
        <source>Muhr is too old for this card</source>
        <translation>Бұл картаға жаңарақ Мөр керек</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Кері қайтаратын әрекет жоқ</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Сақталмады!</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Ask an owner</source>
        <translation>Иесінен сұраңыз</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln point(s)</source>
        <extracomment>%1 is a reward</extracomment>
        <translation>
            <numerusform>%1: %Ln ұпайға</numerusform>
            <numerusform>%1: %Ln ұпайға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) owed</source>
        <translation>
            <numerusform>%Ln ұпай қарыз</numerusform>
            <numerusform>%Ln ұпай қарыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ұпай</numerusform>
            <numerusform>%Ln ұпай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) later</source>
        <translation>
            <numerusform>%Ln ұпай кейінірек</numerusform>
            <numerusform>%Ln ұпай кейінірек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bonus owed</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>%1 бонус қарыз</translation>
    </message>
    <message>
        <source>%1 bonus</source>
        <translation>%1 бонус</translation>
    </message>
    <message>
        <source>%1 bonus later</source>
        <extracomment>%1 is an amount of money that is good from a later day on</extracomment>
        <translation>%1 бонус кейінірек</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Сыйлық картасы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln рет келу</numerusform>
            <numerusform>%Ln рет келу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln сатып алу</numerusform>
            <numerusform>%Ln сатып алу</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with the next visit</source>
        <extracomment>%1 is the name of the next tier, which the next act brings</extracomment>
        <translation>келесі келгенде: %1</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <extracomment>%1 is the name of the next tier, %2 what is missing: “2 visits”</extracomment>
        <translation>%1 деңгейіне дейін: %2</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>A code has from %L1 to %L2 random characters.</source>
        <translation>Кодтағы кездейсоқ таңба саны: кемінде %L1, ең көбі %L2.</translation>
    </message>
    <message>
        <source>The pattern needs more #: at least %L1 random characters.</source>
        <translation>Үлгіде # көбірек болуы керек: кемінде %L1 кездейсоқ таңба.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, hyphens and spaces can stand in a code.</source>
        <translation>Кодта тек латын әріптері, цифрлар, дефис және бос орын бола алады.</translation>
    </message>
    <message>
        <source>A code has at most %L1 characters.</source>
        <translation>Кодта ең көбі %L1 таңба болады.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln code(s) of this look are free. Choose longer codes.</source>
        <translation>
            <numerusform>Мұндай түрдегі бос код саны: %Ln. Ұзынырақ код таңдаңыз.</numerusform>
            <numerusform>Мұндай түрдегі бос код саны: %Ln. Ұзынырақ код таңдаңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The file of the pass certificate holds no certificate in PEM form.</source>
        <translation>Карта сертификаты файлында PEM пішіміндегі сертификат жоқ.</translation>
    </message>
    <message>
        <source>The file of Apple&apos;s intermediate certificate (WWDR) holds no certificate in PEM form.</source>
        <translation>Apple аралық сертификаты (WWDR) файлында PEM пішіміндегі сертификат жоқ.</translation>
    </message>
    <message>
        <source>The key of the pass certificate can&apos;t be read. It has to be an RSA key in PEM form, with the right password.</source>
        <translation>Карта сертификатының кілтін оқу мүмкін болмады. Ол PEM пішіміндегі RSA кілті болып, құпиясөзі дұрыс болуы керек.</translation>
    </message>
    <message>
        <source>The key does not belong to the pass certificate.</source>
        <translation>Кілт карта сертификатына тиесілі емес.</translation>
    </message>
    <message>
        <source>The pass certificate was not issued by this intermediate certificate. Take the WWDR certificate that it names.</source>
        <translation>Карта сертификаты бұл аралық сертификатпен берілмеген. Онда көрсетілген WWDR сертификатын алыңыз.</translation>
    </message>
    <message>
        <source>This is not the certificate of a pass type: it names none.</source>
        <translation>Бұл карта түрінің сертификаты емес: онда түр көрсетілмеген.</translation>
    </message>
    <message>
        <source>The pass certificate does not name a team.</source>
        <translation>Карта сертификатында команда көрсетілмеген.</translation>
    </message>
    <message>
        <source>This is no signed token.</source>
        <translation>Бұл қол қойылған токен емес.</translation>
    </message>
    <message>
        <source>This token is signed in a way that is not accepted.</source>
        <translation>Бұл токен қабылданбайтын тәсілмен қол қойылған.</translation>
    </message>
    <message>
        <source>The signature of this token is wrong.</source>
        <translation>Бұл токеннің қолтаңбасы қате.</translation>
    </message>
    <message>
        <source>The key of the shop arrived damaged. Connect again.</source>
        <translation>Дүкен кілті зақымданып жетті. Қайта қосылыңыз.</translation>
    </message>
    <message>
        <source>The key of the shop was sent by a newer version. Update Muhr.</source>
        <translation>Дүкен кілтін жаңарақ нұсқа жіберген. Мөр бағдарламасын жаңартыңыз.</translation>
    </message>
    <message>
        <source>The key of the shop was sent to another laptop. Connect again.</source>
        <translation>Дүкен кілті басқа ноутбукқа жіберілген. Қайта қосылыңыз.</translation>
    </message>
    <message>
        <source>The key file is missing. Settings, Security writes one.</source>
        <translation>Кілт файлы жоқ. Оны Баптаулар, Қауіпсіздік бөлімінде жасаңыз.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Give it to the user who runs Muhr.</source>
        <translation>Кілт файлын оқу мүмкін болмады. Оны Мөр бағдарламасын іске қосатын пайдаланушыға беріңіз.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file. Allow it to its owner only (mode 0600).</source>
        <translation>Кілт файлын осы компьютердің басқа пайдаланушылары да оқи алады. Тек иесіне рұқсат беріңіз (0600 режимі).</translation>
    </message>
    <message>
        <source>The key file is damaged. Open the shop with its recovery sheet.</source>
        <translation>Кілт файлы зақымданған. Дүкенді қалпына келтіру парағымен ашыңыз.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Кілт файлын жазу мүмкін болмады. Бос орынды және қалта құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>Type the recovery key from the recovery sheet.</source>
        <translation>Қалпына келтіру парағындағы қалпына келтіру кілтін енгізіңіз.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups, this text has %Ln.</source>
        <translation>Қалпына келтіру кілтінде 8 топ бар, ал бұл мәтіндегі топ саны: %Ln.</translation>
    </message>
    <message>
        <source>The recovery key has only 8 groups, this text has %Ln.</source>
        <translation>Қалпына келтіру кілтінде 8 топ қана бар, ал бұл мәтіндегі топ саны: %Ln.</translation>
    </message>
    <message>
        <source>Group %L1 of the recovery key is not right. Look at it again.</source>
        <translation>Қалпына келтіру кілтінің мына тобы дұрыс емес: %L1. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form.</source>
        <translation>Бұл файлда PEM пішіміндегі құпия кілт жоқ.</translation>
    </message>
    <message>
        <source>This private key is not an RSA key.</source>
        <translation>Бұл құпия кілт RSA кілті емес.</translation>
    </message>
    <message>
        <source>This RSA key is too short. It needs 2048 bits or more.</source>
        <translation>Бұл RSA кілті тым қысқа. Кемінде 2048 бит керек.</translation>
    </message>
    <message>
        <source>The password does not open this private key.</source>
        <translation>Құпиясөз бұл құпия кілтті ашпайды.</translation>
    </message>
    <message>
        <source>This is no sealed data of Muhr.</source>
        <translation>Бұл Мөр бағдарламасының шифрланған дерегі емес.</translation>
    </message>
    <message>
        <source>This data was sealed by a newer version. Update Muhr.</source>
        <translation>Бұл дерек жаңарақ нұсқада шифрланған. Мөр бағдарламасын жаңартыңыз.</translation>
    </message>
    <message>
        <source>The key does not open this data, or the data is damaged.</source>
        <translation>Кілт бұл деректі ашпайды немесе дерек зақымданған.</translation>
    </message>
    <message>
        <source>The key of this person is damaged.</source>
        <translation>Бұл адамның кілті зақымданған.</translation>
    </message>
    <message>
        <source>This laptop does not have the newest key of the shop yet.</source>
        <translation>Бұл ноутбукта дүкеннің ең жаңа кілті әлі жоқ.</translation>
    </message>
    <message>
        <source>The key of the shop does not open this person&apos;s data.</source>
        <translation>Дүкен кілті бұл адамның деректерін ашпайды.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Until %1</source>
        <translation>Жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>from a poster</source>
        <translation>плакат арқылы</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>сілтеме арқылы</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>кассада</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>тізімнен</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Бүгін %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>қосылған күні: %1</translation>
    </message>
    <message>
        <source>%L1.%L2</source>
        <translation>%L1.%L2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Картада</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Эл. пошта арқылы</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Чат арқылы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln рет келген</numerusform>
            <numerusform>%Ln рет келген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln day(s)</source>
        <translation>
            <numerusform>әдетте %Ln күн сайын</numerusform>
            <numerusform>әдетте %Ln күн сайын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln күннен кейін</numerusform>
            <numerusform>%Ln күннен кейін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSaid</name>
    <message>
        <source>Stamp given</source>
        <translation>Штамп қойылды</translation>
    </message>
    <message>
        <source>Stamp taken back</source>
        <translation>Штамп алынып тасталды</translation>
    </message>
    <message>
        <source>The old card no longer works. The number of the new one: %1</source>
        <translation>Ескі карта енді жұмыс істемейді. Жаңасының нөмірі: %1</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Endpoint</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Kiosk %L1</source>
        <translation>%L1-киоск</translation>
    </message>
    <message>
        <source>Laptop %L1</source>
        <translation>%L1-ноутбук</translation>
    </message>
    <message>
        <source>Kiosk %L1 (joined %2)</source>
        <translation>%L1-киоск (қосылған күні: %2)</translation>
    </message>
    <message>
        <source>Laptop %L1 (joined %2)</source>
        <translation>%L1-ноутбук (қосылған күні: %2)</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>Another discount brings more than this: %1</source>
        <translation>Басқа жеңілдік бұдан тиімдірек: %1</translation>
    </message>
    <message>
        <source>There is nothing for this to come off: %1</source>
        <translation>Бұл жеңілдікті шегеретін ештеңе жоқ: %1</translation>
    </message>
    <message>
        <source>Type the products one by one for this: %1</source>
        <translation>Бұл үшін өнімдерді бір-бірлеп енгізіңіз: %1</translation>
    </message>
    <message>
        <source>Only for %L2 pieces of its products: %1</source>
        <translation>Тек өз өнімдерінен %L2 дана алғанда беріледі: %1</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Жеңілдік: %1</translation>
    </message>
    <message>
        <source>Type the amount for this: %1</source>
        <translation>Бұл үшін соманы енгізіңіз: %1</translation>
    </message>
    <message>
        <source>Not at this time: %1</source>
        <translation>Қазір бұл уақыт емес: %1</translation>
    </message>
    <message>
        <source>Only on the first purchase: %1</source>
        <translation>Тек бірінші сатып алуға: %1</translation>
    </message>
    <message>
        <source>Only on purchase number %L2: %1</source>
        <translation>Тек %L2-сатып алуға: %1</translation>
    </message>
    <message>
        <source>None of its products is in this purchase: %1</source>
        <translation>Бұл сатып алуда оған жататын өнім жоқ: %1</translation>
    </message>
    <message>
        <source>Only from %2 on: %1</source>
        <translation>Ең аз сома %2 болуы керек: %1</translation>
    </message>
    <message>
        <source>Coupon: %1</source>
        <translation>Купон: %1</translation>
    </message>
    <message>
        <source>Only for who has spent %2 before: %1</source>
        <translation>Тек бұрын %2 жұмсағандарға: %1</translation>
    </message>
    <message>
        <source>The customer had it as often as it is given: %1</source>
        <translation>Клиент мұны берілетін саны бойынша түгел алды: %1</translation>
    </message>
    <message>
        <source>Promo code: %1</source>
        <translation>Промокод: %1</translation>
    </message>
    <message>
        <source>Not for this customer&apos;s tier: %1</source>
        <translation>Бұл клиенттің деңгейіне арналмаған: %1</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between a moment, a branch, a member of staff and a laptop.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>The shop bears it</source>
        <translation>Шығынды дүкен көтереді</translation>
    </message>
    <message>
        <source>A later reward has paid for it</source>
        <translation>Кейінгі сыйлық есебінен өтелді</translation>
    </message>
    <message>
        <source>The next reward will pay for it</source>
        <translation>Келесі сыйлық есебінен өтеледі</translation>
    </message>
    <message>
        <source>Stopped on this card</source>
        <translation>Осы картада тоқтатылды</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shop bears it</source>
        <translation>Дүкен есебінен</translation>
    </message>
    <message>
        <source>Next reward pays</source>
        <translation>Келесі сыйлық есебінен</translation>
    </message>
    <message>
        <source>Stop on this card</source>
        <translation>Осы картада тоқтату</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Қайта шешу</translation>
    </message>
    <message>
        <source>Nothing changes on the card: the shop pays for the second one.</source>
        <translation>Картада ештеңе өзгермейді: екіншісінің шығынын дүкен көтереді.</translation>
    </message>
    <message>
        <source>The next reward of this kind is used up by it, and the customer&apos;s card explains why.</source>
        <translation>Осы түрдегі келесі сыйлық соған жұмсалады, себебі клиенттің картасында жазылады.</translation>
    </message>
    <message>
        <source>This card gets no more rewards of this kind until you decide anew. Stamps go on.</source>
        <translation>Қайта шешкеніңізше бұл карта осы түрдегі сыйлықты енді алмайды. Штамптар жинала береді.</translation>
    </message>
    <message>
        <source>It is open again, as if nobody had decided.</source>
        <translation>Ешкім шешім қабылдамағандай қайта ашылады.</translation>
    </message>
    <message>
        <source>The next reward pays for it</source>
        <translation>Келесі сыйлық есебінен өтеледі</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашылды</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>A draw needs at least one prize.</source>
        <translation>Ұтыс ойынында кемінде бір жүлде болуы керек.</translation>
    </message>
    <message>
        <source>The chance of a prize is more than 0 % and at most 100 %.</source>
        <translation>Жүлденің ықтималдығы 0 %-дан көп, ең көбі 100 % болады.</translation>
    </message>
    <message>
        <source>The chances of all prizes together must be exactly 100 %.</source>
        <translation>Барлық жүлденің ықтималдығы қосылып, дәл 100 % болуы керек.</translation>
    </message>
    <message>
        <source>Say what is given when a prize has run out.</source>
        <translation>Жүлде таусылғанда не берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>What is given instead must be one of the prizes.</source>
        <translation>Оның орнына берілетіні жүлделердің бірі болуы керек.</translation>
    </message>
    <message>
        <source>What is given instead must never run out itself.</source>
        <translation>Оның орнына берілетінінің өзі ешқашан таусылмауы керек.</translation>
    </message>
    <message>
        <source>No prize can run out, so nothing can be given instead.</source>
        <translation>Ешбір жүлде таусылмайды, сондықтан орнына ештеңе берілмейді.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Apple&apos;s intermediate certificate has expired: phones take no new pass. Get the present one from Apple.</source>
        <translation>Apple аралық сертификатының мерзімі өтті: телефондар жаңа картаны қабылдамайды. Қолданыстағы сертификатты Apple сайтынан алыңыз.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: phones take no new pass. Renew it at Apple.</source>
        <translation>Карта сертификатының мерзімі өтті: телефондар жаңа картаны қабылдамайды. Оны Apple сайтында жаңартыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Apple&apos;s intermediate certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Apple аралық сертификаты тағы %Ln күн жарамды.</numerusform>
            <numerusform>Apple аралық сертификаты тағы %Ln күн жарамды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate is good for %Ln more day(s).</source>
        <translation>
            <numerusform>Карта сертификаты тағы %Ln күн жарамды.</numerusform>
            <numerusform>Карта сертификаты тағы %Ln күн жарамды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is kept right over the network.</source>
        <translation>Сағат желі арқылы реттеліп тұрады.</translation>
    </message>
    <message>
        <source>The system does not say that its clock is kept right over the network. Switch time synchronisation on.</source>
        <translation>Жүйе сағатының желі арқылы реттелетіні расталмады. Уақытты синхрондауды қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The disk of the data folder has %Ln MB free.</source>
        <translation>
            <numerusform>Деректер қалтасының дискісінде %Ln МБ бос орын бар.</numerusform>
            <numerusform>Деректер қалтасының дискісінде %Ln МБ бос орын бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s push service is reached and takes the certificate.</source>
        <translation>Apple хабарландыру қызметімен байланыс бар, ол сертификатты қабылдайды.</translation>
    </message>
    <message>
        <source>No phone has complained of a pass.</source>
        <translation>Бірде-бір телефон картаға қатысты қате туралы хабарлаған жоқ.</translation>
    </message>
    <message>
        <source>Phones have complained of passes. What they say stands in %1.</source>
        <translation>Телефондар карталарға қатысты қате туралы хабарлады. Олардың хабарлары мына файлда: %1.</translation>
    </message>
    <message>
        <source>There is no certificate for Apple passes; phones get the card as a page.</source>
        <translation>Apple карталарына арналған сертификат жоқ; телефондар картаны бет түрінде алады.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Look for free space and for the permissions of its folder.</source>
        <translation>Файлды жазу мүмкін болмады: %1. Бос орынды және қалта құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>Say which shop is meant: --shop and its id. This endpoint has %L1 of them.</source>
        <translation>Қай дүкен екенін көрсетіңіз: --shop және дүкен белгісі. Бұл сервердегі дүкен саны: %L1.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s keys are there, and closed to others.</source>
        <translation>Сервер кілттері орнында және басқаларға жабық.</translation>
    </message>
    <message>
        <source>The store is open in the running endpoint, and can be read beside it.</source>
        <translation>Дерекқор жұмыс істеп тұрған серверде ашық және оны қатар оқуға болады.</translation>
    </message>
    <message>
        <source>The store did not take a line, or did not give it back. Look at the disk and restore the last backup.</source>
        <translation>Дерекқор жазбаны қабылдамады немесе қайтарып бермеді. Дискіні тексеріп, соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The store takes a line and gives it back.</source>
        <translation>Дерекқор жазбаны қабылдап, қайтарып береді.</translation>
    </message>
    <message>
        <source>A pass was made, but its signature does not fit. Look at the certificate and its key.</source>
        <translation>Карта жасалды, бірақ қолтаңбасы сәйкес келмейді. Сертификат пен оның кілтін тексеріңіз.</translation>
    </message>
    <message>
        <source>A pass was made and signed, and its signature fits.</source>
        <translation>Карта жасалып, оған қол қойылды, қолтаңбасы сәйкес келеді.</translation>
    </message>
    <message>
        <source>The address to listen on has to look like 127.0.0.1:8420.</source>
        <translation>Тыңдалатын мекенжай мынадай түрде болуы керек: 127.0.0.1:8420.</translation>
    </message>
    <message>
        <source>Another program listens on this address already.</source>
        <translation>Бұл мекенжайды басқа бағдарлама тыңдап тұр.</translation>
    </message>
    <message>
        <source>The system does not allow to listen on this address.</source>
        <translation>Жүйе бұл мекенжайды тыңдауға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>“tls_key_hash” has to be 64 hexadecimal digits.</source>
        <translation>«tls_key_hash» 64 он алтылық цифрдан тұруы керек.</translation>
    </message>
    <message>
        <source>An address with https needs “tls_key_hash”: the SHA-256 of the public key in the proxy&apos;s certificate, so that laptops know it again.</source>
        <translation>HTTPS мекенжайына «tls_key_hash» керек: ноутбуктар оны қайта тануы үшін бұл — прокси сертификатындағы ашық кілттің SHA-256 мәні.</translation>
    </message>
    <message>
        <source>In Muhr, choose Settings, Connect, and paste the link or hold this code before the camera. It works once; treat it like a key.</source>
        <translation>Мөр бағдарламасында Баптаулар, Қосылу тармағын таңдап, сілтемені қойыңыз немесе осы кодты камераға көрсетіңіз. Ол бір рет жұмыс істейді; оны кілттей сақтаңыз.</translation>
    </message>
    <message>
        <source>When the power fails the database may lose what it has confirmed: switch its settings fsync and full_page_writes on.</source>
        <translation>Жарық сөнгенде дерекқор растағанын жоғалтып алуы мүмкін: оның fsync және full_page_writes баптауларын қосыңыз.</translation>
    </message>
    <message>
        <source>The user of the database passes by the wall between shops. Take SUPERUSER and BYPASSRLS from it.</source>
        <translation>Дерекқор пайдаланушысы дүкендер арасындағы қабырғадан өте алады. Одан SUPERUSER және BYPASSRLS құқықтарын алыңыз.</translation>
    </message>
    <message>
        <source>The user of the database owns its tables and could take the wall between shops down. Let another user own them (database_owner).</source>
        <translation>Дерекқор пайдаланушысы кестелердің иесі болғандықтан, дүкендер арасындағы қабырғаны алып тастай алады. Кестелердің иесі басқа пайдаланушы болсын (database_owner).</translation>
    </message>
    <message>
        <source>The database is reached, and its user sees one shop at a time.</source>
        <translation>Дерекқорға қосылды, пайдаланушысы бір уақытта бір ғана дүкенді көреді.</translation>
    </message>
    <message>
        <source>Say where the store is to go: --to postgresql://…, or --to file with the database that it is in now as --database.</source>
        <translation>Дерекқор қайда көшетінін айтыңыз: --to postgresql://… немесе --to file, мұнда қазіргі дерекқорды --database арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The store is in the data folder now. Take the setting “database” out, and never serve with the old database again.</source>
        <translation>Дерекқор енді деректер қалтасында. «database» баптауын алып тастаңыз және ескі дерекқормен енді жұмыс істемеңіз.</translation>
    </message>
    <message>
        <source>The store is in the database now. Set “database” to its address. The old file is kept as %1; it must not be served again.</source>
        <translation>Дүкен деректері енді дерекқорда. «database» баптауына оның мекенжайын жазыңыз. Ескі файл %1 атымен сақталды; онымен енді жұмыс істемеңіз.</translation>
    </message>
    <message>
        <source>The address of a database has to begin with postgresql://.</source>
        <translation>Дерекқордың мекенжайы postgresql:// деп басталуы керек.</translation>
    </message>
    <message>
        <source>The address of a database has to name it: postgresql://user@host/name.</source>
        <translation>Дерекқордың мекенжайында оның аты болуы керек: postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The address of the database has a part that can&apos;t be understood. It has to look like postgresql://user@host:5432/name?sslmode=verify-full.</source>
        <translation>Дерекқор мекенжайының бір бөлігі түсініксіз. Ол мынадай болуы керек: postgresql://user@host:5432/name?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The owner of the database could not let %1 serve with it. Look whether there is such a user, and whether the owner may create roles.</source>
        <translation>Дерекқор иесі %1 пайдаланушысына онымен жұмыс істеуге рұқсат бере алмады. Мұндай пайдаланушының бар екенін және иесінің рөл жасай алатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>Say where the backup is to go: --out and a file, or --folder and a folder.</source>
        <translation>Сақтық көшірме қайда сақталатынын көрсетіңіз: --out және файл немесе --folder және қалта.</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is good. Keep a copy of the folder “secrets” elsewhere: without it the backup doesn&apos;t open.</source>
        <translation>Сақтық көшірме сынап қалпына келтірілді, ол жарамды. «secrets» қалтасының көшірмесін басқа жерде сақтаңыз: онсыз сақтық көшірме ашылмайды.</translation>
    </message>
    <message>
        <source>A backup is restored into the data folder. Take the setting “database” out, restore, and move the store into an empty database with migrate-store.</source>
        <translation>Сақтық көшірме деректер қалтасына қалпына келтіріледі. «database» баптауын алып тастап, қалпына келтіріңіз, содан кейін дүкен деректерін migrate-store арқылы бос дерекқорға көшіріңіз.</translation>
    </message>
    <message>
        <source>Say which backup: --from and its file.</source>
        <translation>Қай сақтық көшірме екенін көрсетіңіз: --from және оның файлы.</translation>
    </message>
    <message>
        <source>Restored. What happened since comes back from the laptops as soon as they reach this endpoint; none of them has to do anything.</source>
        <translation>Қалпына келтірілді. Содан бергі әрекеттер ноутбуктар осы серверге қосылысымен қайтып келеді; ноутбуктарда ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Start Muhr on the new laptop, choose “I already have a shop”, and paste the link or hold this code before the camera. It works once and for one day; treat it like a key.</source>
        <translation>Жаңа ноутбукта Мөр бағдарламасын ашып, «Дүкенім бұрыннан бар» дегенді таңдаңыз да, сілтемені қойыңыз немесе осы кодты камераға көрсетіңіз. Ол бір рет және бір күн бойы жұмыс істейді; оны кілттей сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 holds no key or certificate in PEM form, or can&apos;t be read.</source>
        <translation>Файлда PEM пішіміндегі кілт не сертификат жоқ немесе оны оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>This is the key that laptops know already.</source>
        <translation>Бұл кілтті ноутбуктар бұрыннан біледі.</translation>
    </message>
    <message>
        <source>From now on each laptop is told of the next key when it signs in. Wait until “pin show” says that all were here, put the key into the proxy, then run “pin use”.</source>
        <translation>Енді әр ноутбук серверге кіргенде келесі кілт туралы хабар алады. «pin show» бәрінің келгенін көрсеткенше күтіңіз, кілтті проксиге қойып, «pin use» пәрменін орындаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s) have yet to be told of the next key.</source>
        <translation>
            <numerusform>%Ln ноутбук келесі кілт туралы әлі хабар алған жоқ.</numerusform>
            <numerusform>%Ln ноутбук келесі кілт туралы әлі хабар алған жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No next key was announced. Begin with “pin next”.</source>
        <translation>Келесі кілт жарияланған жоқ. «pin next» пәрменінен бастаңыз.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it says which key laptops are to know the endpoint by. Put it back from a backup, or move it away and set “tls_key_hash” to the key of the proxy.</source>
        <translation>Файлды оқу мүмкін емес: %1. Онда ноутбуктар серверді қай кілт бойынша танитыны жазылған. Оны сақтық көшірмеден қайтарыңыз немесе басқа жерге қойып, «tls_key_hash» баптауына прокси кілтін жазыңыз.</translation>
    </message>
    <message>
        <source>Laptops hold this endpoint to no TLS key: “tls_key_hash” is not set.</source>
        <translation>Ноутбуктар бұл сервердің TLS кілтін тексермейді: «tls_key_hash» көрсетілмеген.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind of files such as &quot;Backups&quot;, %2 their ending: &quot;*.pdf&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
</context>
<context>
    <name>FraudWatch</name>
    <message>
        <source>One card, many times</source>
        <translation>Бір карта, көп рет</translation>
    </message>
    <message>
        <source>Stamps without a sale</source>
        <translation>Сатып алусыз штамптар</translation>
    </message>
    <message>
        <source>Their own card</source>
        <translation>Өз картасы</translation>
    </message>
    <message>
        <source>One card, one cashier</source>
        <translation>Бір карта, бір кассир</translation>
    </message>
    <message>
        <source>Outside the usual hours</source>
        <translation>Әдеттегі уақыттан тыс</translation>
    </message>
    <message>
        <source>Many undos</source>
        <translation>Кері қайтару көп</translation>
    </message>
    <message numerus="yes">
        <source>This card was served %Ln time(s) on one day, %3 of them by %2. Hardly any card here comes that often.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>Бұл картаға бір күнде %Ln рет қызмет көрсетілді, соның %3 ретін %2 атқарған. Мұнда мұншалықты жиі келетін карта жоқтың қасы.</numerusform>
            <numerusform>Бұл картаға бір күнде %Ln рет қызмет көрсетілді, соның %3 ретін %2 атқарған. Мұнда мұншалықты жиі келетін карта жоқтың қасы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 gave %Ln stamp(s) without an amount, of %3 in all. At this till it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 барлығы %3 штамп қойды, оның %Ln штампы сомасыз. Бұл кассада әдетте 100 штамптың %4 штампы сомасыз болады.</numerusform>
            <numerusform>%2 барлығы %3 штамп қойды, оның %Ln штампы сомасыз. Бұл кассада әдетте 100 штамптың %4 штампы сомасыз болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served their own card %Ln time(s). The till may not have known yet that it is theirs.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 өз картасына %Ln рет қызмет көрсетті. Касса ол кезде картаның кімдікі екенін әлі білмеген болуы мүмкін.</numerusform>
            <numerusform>%2 өз картасына %Ln рет қызмет көрсетті. Касса ол кезде картаның кімдікі екенін әлі білмеген болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served this card %Ln time(s) of the last %3. By who else was at the counter, about %4 would be usual.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>Соңғы %3 реттің %Ln ретінде бұл картаға %2 қызмет көрсетті. Кассада тағы кімдер тұрғанына қарағанда, әдетте шамамен %4 рет болар еді.</numerusform>
            <numerusform>Соңғы %3 реттің %Ln ретінде бұл картаға %2 қызмет көрсетті. Кассада тағы кімдер тұрғанына қарағанда, әдетте шамамен %4 рет болар еді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 served %Ln card(s) when the shop is usually closed, between %3 and %4.</source>
        <extracomment>%2 is a member of staff, %3 and %4 are moments</extracomment>
        <translation>
            <numerusform>%2 дүкен әдетте жабық болатын уақытта %Ln картаға қызмет көрсетті: %3 – %4.</numerusform>
            <numerusform>%2 дүкен әдетте жабық болатын уақытта %Ln картаға қызмет көрсетті: %3 – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 took back %Ln act(s) of %3 on this day. Here it is usually %4 in 100.</source>
        <extracomment>%2 is a member of staff</extracomment>
        <translation>
            <numerusform>%2 бұл күні %3 әрекеттің %Ln әрекетін кері қайтарды. Мұнда әдетте 100 әрекеттің %4 әрекеті кері қайтарылады.</numerusform>
            <numerusform>%2 бұл күні %3 әрекеттің %Ln әрекетін кері қайтарды. Мұнда әдетте 100 әрекеттің %4 әрекеті кері қайтарылады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoogleIssuer</name>
    <message>
        <source>This is not the file of a Google service account. Download its key as JSON from Google Cloud.</source>
        <translation>Бұл Google сервистік аккаунтының файлы емес. Оның кілтін Google Cloud сайтынан JSON түрінде жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>The key in the file of the service account cannot be read. Make a new key at Google Cloud.</source>
        <translation>Сервистік аккаунт файлындағы кілтті оқу мүмкін болмады. Google Cloud сайтында жаңа кілт жасаңыз.</translation>
    </message>
    <message>
        <source>The issuer of Google Wallet is a number. It stands in the Google Wallet console.</source>
        <translation>Google Wallet эмитентінің белгісі — сан. Ол Google Wallet консолінде көрсетілген.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Hold up your card</source>
        <translation>Картаңызды көрсетіңіз</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Қош келдіңіз!</translation>
    </message>
    <message>
        <source>On your phone or on paper, its code to the front. The stamp comes by itself.</source>
        <translation>Телефонда не қағазда болсын, кодын алға қаратып ұстаңыз. Штамп өзі қойылады.</translation>
    </message>
    <message>
        <source>Show your card, and this visit counts.</source>
        <translation>Картаңызды көрсетіңіз, сонда бұл келуіңіз есептеледі.</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Кассадан сұраңыз.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Рақмет!</translation>
    </message>
    <message>
        <source>It waits for you at the counter: %1</source>
        <translation>Кассада сізді күтіп тұр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stamp(s), and it is yours: %2</source>
        <translation>
            <numerusform>Тағы %Ln штамп, сонда сіздікі: %2</numerusform>
            <numerusform>Тағы %Ln штамп, сонда сіздікі: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>You have this stamp already</source>
        <translation>Бұл штамп сізге бұрын қойылған</translation>
    </message>
    <message>
        <source>No stamp this time</source>
        <translation>Бұл жолы штамп қойылмады</translation>
    </message>
    <message>
        <source>This card does not work here</source>
        <translation>Бұл карта мұнда жарамайды</translation>
    </message>
    <message>
        <source>That was not stored</source>
        <translation>Бұл сақталмады</translation>
    </message>
    <message>
        <source>Your stamp is kept, and comes to your new card by itself.</source>
        <translation>Штампыңыз сақталды, ол жаңа картаңызға өзі қосылады.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Картаңыз</translation>
    </message>
    <message>
        <source>Enjoy it: %1</source>
        <translation>Құтты болсын: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Сіздікі: %1</translation>
    </message>
    <message>
        <source>Ask for it at the counter.</source>
        <translation>Оны кассадан сұраңыз.</translation>
    </message>
    <message>
        <source>This card is stamped at the counter</source>
        <translation>Бұл картаға штамп кассада қойылады</translation>
    </message>
    <message>
        <source>The stamps depend on what you buy.</source>
        <translation>Штамп саны не сатып алғаныңызға байланысты.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Төлеу керек: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ұпай</numerusform>
            <numerusform>%Ln ұпай</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>Бонус: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>new round: %L1 of %L2</source>
        <translation>жаңа айналым: %L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>The card was full, a new round began</source>
        <translation>Карта толды, жаңа айналым басталды</translation>
    </message>
    <message>
        <source>Back to the round before</source>
        <translation>Алдыңғы айналымға оралды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) handed over</source>
        <translation>
            <numerusform>%Ln сыйлық берілді</numerusform>
            <numerusform>%Ln сыйлық берілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), and handed over: %2</source>
        <translation>
            <numerusform>+%Ln штамп, берілді: %2</numerusform>
            <numerusform>+%Ln штамп, берілді: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>Берілді: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln штамп, сатып алу: %2</numerusform>
            <numerusform>+%Ln штамп, сатып алу: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln stamp(s)</source>
        <translation>
            <numerusform>+%Ln штамп</numerusform>
            <numerusform>+%Ln штамп</numerusform>
        </translation>
    </message>
    <message>
        <source>Voucher given: %1</source>
        <translation>Ваучер берілді: %1</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>Сатып алу: %1</translation>
    </message>
    <message>
        <source>Visit without a stamp</source>
        <translation>Штампсыз келу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back: %2</source>
        <translation>
            <numerusform>%Ln штамп алынып тасталды: %2</numerusform>
            <numerusform>%Ln штамп алынып тасталды: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) taken back</source>
        <translation>
            <numerusform>%Ln штамп алынып тасталды</numerusform>
            <numerusform>%Ln штамп алынып тасталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over after all: %1</source>
        <translation>Сыйлық беру кері қайтарылды: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Кері қайтарылды: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s), by the poster “%2”</source>
        <translation>
            <numerusform>Карта жасалды, +%Ln штамп, плакат: «%2»</numerusform>
            <numerusform>Карта жасалды, +%Ln штамп, плакат: «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card made, +%Ln stamp(s)</source>
        <translation>
            <numerusform>Карта жасалды, +%Ln штамп</numerusform>
            <numerusform>Карта жасалды, +%Ln штамп</numerusform>
        </translation>
    </message>
    <message>
        <source>Card made by the poster “%1”</source>
        <translation>Карта жасалды, плакат: «%1»</translation>
    </message>
    <message>
        <source>Card made by a poster</source>
        <translation>Карта плакат арқылы жасалды</translation>
    </message>
    <message>
        <source>Card made by a link</source>
        <translation>Карта сілтеме арқылы жасалды</translation>
    </message>
    <message>
        <source>Card made at the counter</source>
        <translation>Карта кассада жасалды</translation>
    </message>
    <message>
        <source>Card taken over from a list</source>
        <translation>Карта тізімнен көшірілді</translation>
    </message>
    <message>
        <source>Agreed to news on the card</source>
        <translation>Картада жаңалық алуға келісті</translation>
    </message>
    <message>
        <source>No longer wants news on the card</source>
        <translation>Картада жаңалық алудан бас тартты</translation>
    </message>
    <message>
        <source>Agreed to news by mail</source>
        <translation>Эл. пошта арқылы жаңалық алуға келісті</translation>
    </message>
    <message>
        <source>No longer wants news by mail</source>
        <translation>Эл. пошта арқылы жаңалық алудан бас тартты</translation>
    </message>
    <message>
        <source>Agreed to news by chat</source>
        <translation>Чат арқылы жаңалық алуға келісті</translation>
    </message>
    <message>
        <source>No longer wants news by chat</source>
        <translation>Чат арқылы жаңалық алудан бас тартты</translation>
    </message>
    <message>
        <source>Goods for %1 brought back</source>
        <translation>Тауар қайтарылды: %1</translation>
    </message>
    <message>
        <source>Purchase brought back</source>
        <translation>Сатып алу қайтарылды</translation>
    </message>
    <message>
        <source>Something that needs a newer Muhr</source>
        <translation>Жаңарақ Мөр нұсқасын қажет ететін әрекет</translation>
    </message>
    <message>
        <source>New card, the old code is no longer valid</source>
        <translation>Жаңа карта, ескі код енді жарамсыз</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Жеке деректер жойылды</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Деректер өзгертілді</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Дүкендегі өзгеріс</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s), purchase of %2</source>
        <translation>
            <numerusform>+%Ln ұпай, сатып алу: %2</numerusform>
            <numerusform>+%Ln ұпай, сатып алу: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln ұпай</numerusform>
            <numerusform>+%Ln ұпай</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lapsed: they were valid until %1</source>
        <translation>Ұпайлар күйді, жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>+%1 bonus, purchase of %2</source>
        <translation>+%1 бонус, сатып алу: %2</translation>
    </message>
    <message>
        <source>+%1 bonus</source>
        <translation>+%1 бонус</translation>
    </message>
    <message>
        <source>What waited was cancelled by hand</source>
        <translation>Күтіп тұрғаны қолмен жойылды</translation>
    </message>
    <message>
        <source>What waited was made active by hand</source>
        <translation>Күтіп тұрғаны қолмен іске қосылды</translation>
    </message>
    <message>
        <source>A friend brought goods back</source>
        <translation>Шақырған досы тауар қайтарды</translation>
    </message>
    <message>
        <source>A friend&apos;s purchase was undone</source>
        <translation>Шақырған досының сатып алуы кері қайтарылды</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s) for bringing a friend</source>
        <translation>
            <numerusform>Дос шақырғаны үшін +%Ln ұпай</numerusform>
            <numerusform>Дос шақырғаны үшін +%Ln ұпай</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 for bringing a friend</source>
        <translation>Дос шақырғаны үшін +%1</translation>
    </message>
    <message>
        <source>For bringing a friend: %1</source>
        <translation>Дос шақырғаны үшін: %1</translation>
    </message>
    <message>
        <source>Bonus lapsed: it was valid until %1</source>
        <translation>Бонус күйді, жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>Came back with goods although its time was over: it is valid until %1</source>
        <translation>Мерзімі өтсе де тауармен бірге қайтты, жарамдылық мерзімі: %1</translation>
    </message>
    <message>
        <source>Paid for a purchase: %1</source>
        <translation>Сатып алуға төленді: %1</translation>
    </message>
    <message>
        <source>Pays for one that was used twice: %1</source>
        <translation>Екі рет пайдаланылған сыйлықты өтеуге жұмсалды: %1</translation>
    </message>
    <message>
        <source>Used twice, and the shop bears it: %1</source>
        <translation>Екі рет пайдаланылған, шығынды дүкен көтереді: %1</translation>
    </message>
    <message>
        <source>Used twice, and the next one pays for it: %1</source>
        <translation>Екі рет пайдаланылған, келесісінің есебінен өтеледі: %1</translation>
    </message>
    <message>
        <source>Used twice, and stopped on this card: %1</source>
        <translation>Екі рет пайдаланылған, осы картада тоқтатылды: %1</translation>
    </message>
    <message>
        <source>Used twice, and to be decided anew: %1</source>
        <translation>Екі рет пайдаланылған, қайта шешіледі: %1</translation>
    </message>
    <message>
        <source>Not handed over after all: %1 (%2)</source>
        <translation>Сыйлық беру кері қайтарылды: %1 (%2)</translation>
    </message>
    <message>
        <source>Goods for %1 brought back: %2</source>
        <translation>Тауар қайтарылды: %1, себебі: %2</translation>
    </message>
    <message>
        <source>Purchase brought back: %1</source>
        <translation>Сатып алу қайтарылды, себебі: %1</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Your card: %1</source>
        <translation>Картаңыз: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s):
%2</source>
        <extracomment>Two lines in large type: how many stamps, and the title of the reward they bring, as the shop wrote it</extracomment>
        <translation>
            <numerusform>%Ln штамп —
%2</numerusform>
            <numerusform>%Ln штамп —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first stamp is already yours.</source>
        <translation>Бірінші штамп қазірдің өзінде сіздікі.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln stamp(s) are already yours.</source>
        <translation>
            <numerusform>Алғашқы %Ln штамп қазірдің өзінде сіздікі.</numerusform>
            <numerusform>Алғашқы %Ln штамп қазірдің өзінде сіздікі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Apple Wallet-ке қосу</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Google Wallet-ке қосу</translation>
    </message>
    <message>
        <source>Keep it as a page</source>
        <extracomment>Button: the card opens as a page of the browser, not in a wallet</extracomment>
        <translation>Бет ретінде сақтау</translation>
    </message>
    <message>
        <source>No app, no form. Show the card when you pay.</source>
        <translation>Қолданба да, сауалнама да керек емес. Төлем кезінде картаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Open your card</source>
        <extracomment>Button for somebody who has joined before</extracomment>
        <translation>Картаңызды ашу</translation>
    </message>
    <message>
        <source>Take the card with you on your phone</source>
        <translation>Картаны телефоныңызда алып жүріңіз</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translation>Телефоныңыздың камерасын осы кодқа бағыттаңыз.</translation>
    </message>
    <message>
        <source>What we keep, and your choices</source>
        <translation>Нені сақтаймыз және сіздің таңдауыңыз</translation>
    </message>
    <message>
        <source>%1 keeps a card number, your stamps and rewards, and the days of your visits. Nothing else, unless you tell it to the shop.</source>
        <translation>%1 карта нөмірін, штамптарыңыз бен сыйлықтарыңызды және келген күндеріңізді сақтайды. Өзіңіз айтпасаңыз, басқа ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Your name and phone number are not asked for. The shop sends you no offers unless you say yes.</source>
        <translation>Атыңыз бен телефон нөміріңіз сұралмайды. Келісім бермесеңіз, дүкен сізге ұсыныс жібермейді.</translation>
    </message>
    <message>
        <source>A cookie on this phone finds your card again. It is used for nothing else.</source>
        <translation>Бұл телефондағы куки файлы картаңызды қайта табу үшін керек. Ол басқа ештеңеге пайдаланылмайды.</translation>
    </message>
    <message>
        <source>You can remove the card from your phone at any time. Ask the shop, and it erases what it keeps of you.</source>
        <translation>Картаны телефоныңыздан кез келген уақытта алып тастай аласыз. Сұрасаңыз, дүкен сіз туралы деректерді жояды.</translation>
    </message>
    <message>
        <source>This code is no longer in use. Nothing was stored. Please ask for your card at the counter.</source>
        <translation>Бұл код енді пайдаланылмайды. Ештеңе сақталған жоқ. Картаны кассадан сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Too many cards were made from here just now. Please try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Дәл қазір осы жерден тым көп карта алынды. %Ln минуттан кейін қайталап көріңіз.</numerusform>
            <numerusform>Дәл қазір осы жерден тым көп карта алынды. %Ln минуттан кейін қайталап көріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card could not be made just now. Nothing was stored. Please try again in a moment.</source>
        <translation>Қазір карта жасау мүмкін болмады. Ештеңе сақталған жоқ. Сәл кейінірек қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message numerus="yes">
        <source>%Ln use(s) more than there may be: %2</source>
        <translation>
            <numerusform>Рұқсат етілгеннен %Ln рет артық: %2</numerusform>
            <numerusform>Рұқсат етілгеннен %Ln рет артық: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than there is for it: %2</source>
        <translation>Бөлінгеннен %1 артық: %2</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture is larger than 2 MB. Please choose a smaller one.</source>
        <translation>Бұл суреттің көлемі 2 МБ-тан асады. Кішірек сурет таңдаңыз.</translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG picture. Please choose one of these.</source>
        <translation>Логотип PNG немесе JPEG суреті болуы керек. Осылардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>This picture is more than 4096 pixels wide or high. Please choose a smaller one.</source>
        <translation>Бұл суреттің ені немесе биіктігі 4096 пиксельден асады. Кішірек сурет таңдаңыз.</translation>
    </message>
    <message>
        <source>This picture is too small for a logo. Please choose one of at least 16 pixels, better 660.</source>
        <translation>Бұл сурет логотип үшін тым кішкентай. Кемінде 16 пиксель, дұрысы 660 пиксель сурет таңдаңыз.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Бұл сурет зақымданған, оны оқу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>OfflineLoss</name>
    <message>
        <source>It needs a connection, so nobody gives it twice.</source>
        <translation>Оған байланыс керек, сондықтан оны ешкім екі рет бермейді.</translation>
    </message>
    <message>
        <source>Only one laptop can give it without a connection: nothing can be lost.</source>
        <translation>Оны байланыссыз тек бір ноутбук бере алады: ештеңе жоғалмайды.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one. What that costs is not known: its value is not set.</source>
        <translation>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады. Оның шығыны белгісіз: құны көрсетілмеген.</numerusform>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады. Оның шығыны белгісіз: құны көрсетілмеген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost a day.</source>
        <translation>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады: күніне ең көбі %2 жоғалады.</numerusform>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады: күніне ең көбі %2 жоғалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give the same one: at most %2 is lost on each that waits.</source>
        <translation>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады: күтіп тұрған әр сыйлықтан ең көбі %2 жоғалады.</numerusform>
            <numerusform>Байланыссыз бір сыйлықтың өзін %Ln ноутбук бере алады: күтіп тұрған әр сыйлықтан ең көбі %2 жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs more points than may be spent without a connection, so nobody gives it twice.</source>
        <translation>Оған байланыссыз жұмсауға болатыннан көп ұпай керек, сондықтан оны ешкім екі рет бермейді.</translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points. The card then owes points, and later ones pay them. What that costs until then is not known: its value is not set.</source>
        <translation>
            <numerusform>Байланыссыз оны сол бір ұпайға %Ln ноутбук бере алады. Сонда картада ұпай қарызы пайда болады, оны кейінгі ұпайлар өтейді. Оған дейінгі шығын белгісіз: құны көрсетілмеген.</numerusform>
            <numerusform>Байланыссыз оны сол бір ұпайға %Ln ноутбук бере алады. Сонда картада ұпай қарызы пайда болады, оны кейінгі ұпайлар өтейді. Оған дейінгі шығын белгісіз: құны көрсетілмеген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a connection %Ln laptop(s) can give it for the same points: at most %2 too much each time. The card then owes points, and later ones pay them.</source>
        <translation>
            <numerusform>Байланыссыз оны сол бір ұпайға %Ln ноутбук бере алады: әр жолы ең көбі %2 артық беріледі. Сонда картада ұпай қарызы пайда болады, оны кейінгі ұпайлар өтейді.</numerusform>
            <numerusform>Байланыссыз оны сол бір ұпайға %Ln ноутбук бере алады: әр жолы ең көбі %2 артық беріледі. Сонда картада ұпай қарызы пайда болады, оны кейінгі ұпайлар өтейді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenError</name>
    <message>
        <source>This shop is already open in another Muhr on this computer. Close it first.</source>
        <translation>Бұл дүкен осы компьютерде басқа Мөр терезесінде ашық. Алдымен соны жабыңыз.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by a newer Muhr. Update Muhr to open it.</source>
        <translation>Бұл дүкеннің файлы жаңарақ Мөр нұсқасында жасалған. Ашу үшін Мөр бағдарламасын жаңартыңыз.</translation>
    </message>
    <message>
        <source>This shop&apos;s file was made by an older Muhr. Open it once with the desktop to bring it up to date.</source>
        <translation>Бұл дүкеннің файлы ескірек Мөр нұсқасында жасалған. Оны жаңарту үшін компьютердегі бағдарламада бір рет ашыңыз.</translation>
    </message>
    <message>
        <source>This file is not a Muhr shop. Choose another file.</source>
        <translation>Бұл файл Мөр дүкені емес. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>This file holds no shop yet. Make a shop first, or restore a backup.</source>
        <translation>Бұл файлда әзірге дүкен жоқ. Алдымен дүкен жасаңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no such file. Make a shop first, or choose another file.</source>
        <translation>Мұндай файл жоқ. Алдымен дүкен жасаңыз немесе басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Дискіде орын қалмады. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another folder or ask for the right to it.</source>
        <translation>Бұл қалтаға жазуға рұқсат жоқ. Басқа қалта таңдаңыз немесе рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>The disk could not be read. Check the disk and try again.</source>
        <translation>Дискіні оқу мүмкін болмады. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This disk cannot keep acts safe when the power fails. Put the file on a disk of this computer.</source>
        <translation>Бұл диск жарық сөнгенде әрекеттерді сақтап қала алмайды. Файлды осы компьютердің дискісіне орналастырыңыз.</translation>
    </message>
    <message>
        <source>This shop&apos;s file is damaged; nothing in it was changed. Put a backup in its place and try again, or start anew and fetch the shop from your endpoint. The damaged file is kept.</source>
        <translation>Бұл дүкеннің файлы зақымданған, онда ештеңе өзгертілмеді. Орнына сақтық көшірмесін қойып, қайталап көріңіз немесе жаңадан бастап, дүкенді серверіңізден жүктеп алыңыз. Зақымданған файл сақталады.</translation>
    </message>
    <message>
        <source>The database server does not answer. Look whether it runs, and whether this machine may reach it.</source>
        <translation>Дерекқор сервері жауап бермейді. Оның жұмыс істеп тұрғанын және осы компьютерден оған қосылуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>The database server does not let us in. Look at the user, the password and the name of the database.</source>
        <translation>Дерекқор сервері кіргізбейді. Пайдаланушыны, құпиясөзді және дерекқордың атын тексеріңіз.</translation>
    </message>
    <message>
        <source>This database holds something else, or is not in UTF-8. Give Muhr a database of its own.</source>
        <translation>Бұл дерекқорда басқа нәрсе бар немесе ол UTF-8 кодтауында емес. Мөр үшін бөлек дерекқор ашыңыз.</translation>
    </message>
    <message>
        <source>This database was brought up to date by a newer Muhr. Update Muhr to use it.</source>
        <translation>Бұл дерекқорды жаңарақ Мөр нұсқасы жаңартқан. Пайдалану үшін Мөр бағдарламасын жаңартыңыз.</translation>
    </message>
    <message>
        <source>The tables of this database are missing or of an earlier Muhr, and this user may not change them. Run “muhr-endpoint init” with the address of their owner.</source>
        <translation>Бұл дерекқордың кестелері жоқ немесе ескірек Мөрден қалған, ал бұл пайдаланушы оларды өзгерте алмайды. «muhr-endpoint init» командасын кестелер иесінің мекенжайымен іске қосыңыз.</translation>
    </message>
    <message>
        <source>Qt&apos;s part for PostgreSQL is missing on this machine. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Бұл компьютерде Qt кітапханасының PostgreSQL бөлігі жоқ. Оны орнатыңыз (Debian: libqt6sql6-psql).</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message numerus="yes">
        <source>The password is too short. Nothing was stored. Take at least %Ln character(s).</source>
        <translation>
            <numerusform>Құпиясөз тым қысқа. Ештеңе сақталған жоқ. Кемінде %Ln таңба енгізіңіз.</numerusform>
            <numerusform>Құпиясөз тым қысқа. Ештеңе сақталған жоқ. Кемінде %Ln таңба енгізіңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Show this card when you pay.</source>
        <translation>Төлем кезінде осы картаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Take a picture of this card: it works on your phone too.</source>
        <translation>Картаны суретке түсіріп алыңыз: ол телефоныңызда да жұмыс істейді.</translation>
    </message>
</context>
<context>
    <name>PersonError</name>
    <message>
        <source>This customer&apos;s data could not be read. Try again.</source>
        <translation>Бұл клиенттің деректерін оқу мүмкін болмады. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This customer&apos;s data was erased.</source>
        <translation>Бұл клиенттің деректері жойылған.</translation>
    </message>
    <message>
        <source>This customer&apos;s data has not come from the other device yet.</source>
        <translation>Бұл клиенттің деректері басқа құрылғыдан әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not fit, so names can&apos;t be read. Enter the recovery key.</source>
        <translation>Дүкен кілті сәйкес келмеді, сондықтан аттарды оқу мүмкін емес. Қалпына келтіру кілтін енгізіңіз.</translation>
    </message>
    <message>
        <source>This customer&apos;s data is damaged. Restore a backup.</source>
        <translation>Бұл клиенттің деректері зақымданған. Сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A PIN has digits only. Nothing was stored.</source>
        <translation>PIN-код тек цифрлардан тұрады. Ештеңе сақталған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. Nothing was stored. Take at least %Ln digit(s).</source>
        <translation>
            <numerusform>Бұл PIN-код тым қысқа. Ештеңе сақталған жоқ. Кемінде %Ln цифр енгізіңіз.</numerusform>
            <numerusform>Бұл PIN-код тым қысқа. Ештеңе сақталған жоқ. Кемінде %Ln цифр енгізіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. Nothing was stored. Take at most %Ln digit(s).</source>
        <translation>
            <numerusform>Бұл PIN-код тым ұзын. Ештеңе сақталған жоқ. Ең көбі %Ln цифр енгізіңіз.</numerusform>
            <numerusform>Бұл PIN-код тым ұзын. Ештеңе сақталған жоқ. Ең көбі %Ln цифр енгізіңіз.</numerusform>
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
            <numerusform>%Ln рет келу —
%2</numerusform>
            <numerusform>%Ln рет келу —
%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your camera here</source>
        <translation>Камераңызды бағыттаңыз</translation>
    </message>
    <message>
        <source>No app needed.</source>
        <translation>Қолданба керек емес.</translation>
    </message>
    <message>
        <source>No app needed. The first stamp is yours.</source>
        <translation>Қолданба керек емес. Бірінші штамп сіздікі.</translation>
    </message>
    <message numerus="yes">
        <source>No app needed. The first %Ln stamp(s) are yours.</source>
        <translation>
            <numerusform>Қолданба керек емес. Алғашқы %Ln штамп сіздікі.</numerusform>
            <numerusform>Қолданба керек емес. Алғашқы %Ln штамп сіздікі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for your card at the counter</source>
        <translation>Картаны кассадан сұраңыз</translation>
    </message>
    <message>
        <source>The address of the join page is too long for a code.</source>
        <translation>Қосылу бетінің мекенжайы код үшін тым ұзын.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Say for how much money a stamp is given.</source>
        <translation>Қанша сомаға бір штамп берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount.</source>
        <translation>Бұл штамп сомаға қарай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say which products bring a stamp.</source>
        <translation>Қай өнімдерге штамп берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per item.</source>
        <translation>Бұл штамп өнімге қарай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>A new card must not be full at once.</source>
        <translation>Жаңа карта бірден толып қалмауы керек.</translation>
    </message>
    <message>
        <source>This is less than one visit brings.</source>
        <translation>Бұл бір келгенде берілетіннен аз.</translation>
    </message>
    <message>
        <source>Nobody gets here: the card is full at %L1 stamps.</source>
        <translation>Бұған ешкім жетпейді, карта толатын штамп саны: %L1.</translation>
    </message>
    <message>
        <source>There is another reward at %L1 stamps.</source>
        <translation>%L1 штампта басқа сыйлық бар.</translation>
    </message>
    <message>
        <source>“%1” is the id of another reward.</source>
        <translation>«%1» — басқа сыйлықтың белгісі.</translation>
    </message>
    <message>
        <source>A full card must bring a reward: add one at %L1 stamps.</source>
        <translation>Толған карта сыйлық беруі керек: %L1 штампқа сыйлық қосыңыз.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say what the customer gets. Name the thing or the amount, for example “Free coffee” or “20% off one cake”.</source>
        <translation>«%1» — клиент не алатыны айтылмаған. Затты немесе мөлшерін жазыңыз, мысалы: «Тегін кофе» немесе «Бір тортқа 20% жеңілдік».</translation>
    </message>
    <message>
        <source>At most 60 characters fit on a card.</source>
        <translation>Картаға ең көбі 60 таңба сыяды.</translation>
    </message>
    <message>
        <source>Say how much may be risked without a connection.</source>
        <translation>Байланыс жоқ кезде қаншаға тәуекел етуге болатынын жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only for rewards that can be used anywhere.</source>
        <translation>Бұл тек кез келген жерде пайдаланылатын сыйлықтарға қатысты.</translation>
    </message>
    <message>
        <source>The reward is worth more than this, so it could never be used.</source>
        <translation>Сыйлықтың құны бұдан жоғары, сондықтан оны ешқашан пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot expire.</source>
        <translation>Бірден берілетін заттың мерзімі болмайды.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Мұны толтыру керек.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Бұл бүтін сан болуы керек.</translation>
    </message>
    <message>
        <source>This must be from %L1 to %L2.</source>
        <translation>Рұқсат етілген аралық: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Бұл иә немесе жоқ болуы керек.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» таңдаулардың арасында жоқ.</translation>
    </message>
    <message>
        <source>“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.</source>
        <translation>«%1» 1-ден 64-ке дейінгі кіші латын әрпінен, цифрдан, дефистен немесе астыңғы сызықтан тұруы керек.</translation>
    </message>
    <message>
        <source>This must be a text in at least one language.</source>
        <translation>Бұл кемінде бір тілдегі мәтін болуы керек.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Бұл тізім болуы керек.</translation>
    </message>
    <message>
        <source>This must have %L1 to %L2 rows.</source>
        <translation>Жолдар саны: %L1 — %L2.</translation>
    </message>
    <message>
        <source>This must be a group of fields.</source>
        <translation>Бұл өрістер тобы болуы керек.</translation>
    </message>
    <message>
        <source>A product&apos;s code must have 1 to 64 characters.</source>
        <translation>Өнім коды 1-ден 64-ке дейінгі таңбадан тұруы керек.</translation>
    </message>
    <message>
        <source>This must be a whole number from %L1 to %L2.</source>
        <translation>Бұл бүтін сан болуы керек, аралық: %L1 — %L2.</translation>
    </message>
    <message>
        <source>A programme must have 1 to %L1 rules.</source>
        <translation>Бағдарламадағы ереже саны: 1 — %L1.</translation>
    </message>
    <message>
        <source>A rule must have an id, a kind and terms.</source>
        <translation>Ереженің белгісі, түрі және шарттары болуы керек.</translation>
    </message>
    <message>
        <source>This must say what kind of rule it is.</source>
        <translation>Мұнда ереженің түрі көрсетілуі керек.</translation>
    </message>
    <message>
        <source>“%1” is the id of another rule.</source>
        <translation>«%1» — басқа ереженің белгісі.</translation>
    </message>
    <message>
        <source>Another rule gives stamps of the kind “%1”.</source>
        <translation>Басқа ереже де осы түрдегі штамп береді: «%1».</translation>
    </message>
    <message>
        <source>This is no JSON object of at most 256 KiB.</source>
        <translation>Бұл көлемі 256 КиБ аспайтын JSON нысаны емес.</translation>
    </message>
    <message>
        <source>This must say “programme/1”.</source>
        <translation>Мұнда «programme/1» жазылуы керек.</translation>
    </message>
    <message>
        <source>“%1” is no currency Muhr knows.</source>
        <translation>Мөр мұндай валютаны білмейді: «%1».</translation>
    </message>
    <message>
        <source>“%1” is no time zone, such as Asia/Tashkent.</source>
        <translation>«%1» уақыт белдеуі емес. Мысалы: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>This must be “day”, “act” or such as “minutes:90”.</source>
        <translation>Бұл «day», «act» немесе мысалы «minutes:90» болуы керек.</translation>
    </message>
    <message>
        <source>Say for how much money points are given.</source>
        <translation>Қанша ақшаға ұпай берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where points are given per amount.</source>
        <translation>Бұл ұпай сома үшін берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say which products bring points.</source>
        <translation>Қай тауарлар ұпай әкелетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where points are given per item.</source>
        <translation>Бұл ұпай тауар үшін берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This is less than a single day may bring.</source>
        <translation>Бұл бір күн әкеле алатыннан аз.</translation>
    </message>
    <message>
        <source>Say after how long points lapse.</source>
        <translation>Ұпайлар қанша уақыттан кейін күйетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where points lapse.</source>
        <translation>Бұл ұпайлар күйетін болса ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Points need at least a day to be spent.</source>
        <translation>Ұпайларды жұмсауға кемінде бір күн керек.</translation>
    </message>
    <message>
        <source>This counts only where points lapse after days or months.</source>
        <translation>Бұл ұпайлар күндер не айлардан кейін күйсе ғана есепке алынады.</translation>
    </message>
    <message>
        <source>The points would lapse before they can be spent.</source>
        <translation>Ұпайлар жұмсауға болмай тұрып күйіп кетеді.</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2026-03-21.</source>
        <translation>«%1» күн емес. Дұрыс жазу: 2026-03-21.</translation>
    </message>
    <message>
        <source>Hours need a start and an end.</source>
        <translation>Сағаттардың басы мен соңы болуы керек.</translation>
    </message>
    <message>
        <source>No time lies between the start and the end.</source>
        <translation>Басы мен соңының арасында уақыт жоқ.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
    </message>
    <message>
        <source>Say when there are more points. If it is always, raise the points instead.</source>
        <translation>Қашан көбірек ұпай берілетінін жазыңыз. Егер әрқашан болса, ұпайдың өзін көбейтіңіз.</translation>
    </message>
    <message>
        <source>Nobody can pay this: a card holds %L1 points at most.</source>
        <translation>Мұны ешкім төлей алмайды. Картадағы ең көп ұпай: %L1.</translation>
    </message>
    <message>
        <source>Either all points lapse after a time without a visit, or none: another rule says otherwise.</source>
        <translation>Не барлық ұпай келмеген уақыттан кейін күйеді, не ешқайсысы: басқа ереже басқаша дейді.</translation>
    </message>
    <message>
        <source>“%1” is what the points of another rule are called.</source>
        <translation>«%1» — басқа ережедегі ұпайлардың аты.</translation>
    </message>
    <message>
        <source>The promo code “%1” is a coupon that was made.</source>
        <translation>«%1» промокоды бұрын жасалған купонның коды.</translation>
    </message>
    <message>
        <source>What is to pay is a multiple of</source>
        <translation>Төлем сомасы неге еселенеді</translation>
    </message>
    <message>
        <source>The smallest coin in use, such as 100 soʻm; 1: nothing is rounded.</source>
        <translation>Қолданыстағы ең ұсақ ақша, мысалы 100 сом; 1: дөңгелектенбейді.</translation>
    </message>
    <message>
        <source>Who gets the rest</source>
        <translation>Қалдық кімге қалады</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиентке</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>дүкенге</translation>
    </message>
    <message>
        <source>whoever is nearer</source>
        <translation>қайсысына жақын болса, соған</translation>
    </message>
    <message>
        <source>Nothing is rounded: set the smallest coin too.</source>
        <translation>Ештеңе дөңгелектенбейді: ең ұсақ ақшаны да көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say for how much money there is a point.</source>
        <translation>Қанша сомаға бір ұпай берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where points are given.</source>
        <translation>Бұл ұпай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This counts only where bonus money is given.</source>
        <translation>Бұл бонус берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>“%1” is named as a product that counts and as one that does not.</source>
        <translation>«%1» есепке алынатын өнімдерде де, алынбайтындарында да тұр.</translation>
    </message>
    <message>
        <source>This is less than a single step.</source>
        <translation>Бұл бір қадамнан да аз.</translation>
    </message>
    <message>
        <source>This is less than a single purchase may bring.</source>
        <translation>Бұл бір сатып алуға берілетіннен аз.</translation>
    </message>
    <message>
        <source>Say one thing that a code brings: a percentage or an amount off, or a reward.</source>
        <translation>Код беретін нәрсенің бір-ақ түрін жазыңыз: пайыздық жеңілдік, сомалық жеңілдік немесе сыйлық.</translation>
    </message>
    <message>
        <source>The pattern says how long codes are.</source>
        <translation>Кодтың ұзындығын үлгі анықтайды.</translation>
    </message>
    <message>
        <source>Codes that can be claimed by link need %L1 random bits; these have %L2.</source>
        <translation>Сілтемемен алынатын кодқа %L1 кездейсоқ бит керек, мұнда %L2.</translation>
    </message>
    <message>
        <source>Say what comes off: a percentage or an amount.</source>
        <translation>Не шегерілетінін жазыңыз: пайыз немесе сома.</translation>
    </message>
    <message>
        <source>This counts only where the discount goes by amount.</source>
        <translation>Бұл жеңілдік сомаға қарай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This counts only where always the same comes off.</source>
        <translation>Бұл жеңілдік әрқашан бірдей болғанда ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say from which amount how much comes off.</source>
        <translation>Қай сомадан бастап қанша шегерілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>Another row starts at the same amount.</source>
        <translation>Басқа жол да осы сомадан басталады.</translation>
    </message>
    <message>
        <source>The first discount by amount starts later anyway.</source>
        <translation>Сомаға қарай бірінші жеңілдік бәрібір кейінірек басталады.</translation>
    </message>
    <message>
        <source>Say which rewards are drawn.</source>
        <translation>Қай сыйлықтар ойнатылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where rewards are drawn.</source>
        <translation>Бұл сыйлықтар ойнатылғанда ғана есепке алынады.</translation>
    </message>
    <message>
        <source>A reward is drawn whatever the purchase: this counts for nothing.</source>
        <translation>Сыйлық кез келген сатып алуда ойнатылады: бұл есепке алынбайды.</translation>
    </message>
    <message>
        <source>A reward that was reached is drawn always: this counts for nothing.</source>
        <translation>Жеткен сыйлық әрқашан ойнатылады: бұл есепке алынбайды.</translation>
    </message>
    <message>
        <source>“%1” is the id of another prize.</source>
        <translation>«%1» басқа жүлденің белгісі.</translation>
    </message>
    <message>
        <source>“No prize” needs no limit.</source>
        <translation>«Ұтыс жоқ» дегенге шек керек емес.</translation>
    </message>
    <message>
        <source>No prize is limited: this counts for nothing.</source>
        <translation>Ешбір жүлдеге шек қойылмаған: бұл есепке алынбайды.</translation>
    </message>
    <message>
        <source>Say what has to happen.</source>
        <translation>Не болуы керек екенін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only for something else.</source>
        <translation>Бұл тек басқа жағдайда есепке алынады.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own already.</source>
        <translation>«%1» сөзінің өз мағынасы бар.</translation>
    </message>
    <message>
        <source>This counts only for purchases.</source>
        <translation>Бұл тек сатып алуға қатысты.</translation>
    </message>
    <message>
        <source>Say which purchase.</source>
        <translation>Нешінші сатып алу екенін жазыңыз.</translation>
    </message>
    <message>
        <source>This happens once.</source>
        <translation>Бұл бір рет болады.</translation>
    </message>
    <message>
        <source>There is nothing to count in a period.</source>
        <translation>Кезең ішінде санайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The largest gift is smaller than the smallest.</source>
        <translation>Ең үлкен сыйлық ең кішісінен аз.</translation>
    </message>
    <message>
        <source>Another rule sells gifts already.</source>
        <translation>Сыйлық қаражатын сататын басқа ереже бар.</translation>
    </message>
    <message>
        <source>Stamps can only be given to who is served.</source>
        <translation>Штампты тек қызмет көрсетілген адамға қоюға болады.</translation>
    </message>
    <message>
        <source>Say how many are given.</source>
        <translation>Нешеу берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where stamps or points are given.</source>
        <translation>Бұл штамп немесе ұпай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say how much is given.</source>
        <translation>Қанша берілетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given.</source>
        <translation>Бұл штамп берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say what the reward is.</source>
        <translation>Қандай сыйлық екенін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where a reward is given.</source>
        <translation>Бұл сыйлық берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Whoever is not there cannot be handed anything.</source>
        <translation>Келмеген адамға ештеңе беру мүмкін емес.</translation>
    </message>
    <message>
        <source>This counts only where points or bonus money are given.</source>
        <translation>Бұл ұпай немесе бонус берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>No rule has a card for stamps of the kind “%1”.</source>
        <translation>Ешбір ережеде «%1» түріндегі штамп картасы жоқ.</translation>
    </message>
    <message>
        <source>No rule says what this can be spent on.</source>
        <translation>Ешбір ережеде мұны неге жұмсауға болатыны айтылмаған.</translation>
    </message>
    <message>
        <source>Say which date.</source>
        <translation>Қай күн екенін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only for another date.</source>
        <translation>Бұл тек басқа күнге қатысты.</translation>
    </message>
    <message>
        <source>This must have at most %L1 characters.</source>
        <translation>Мұнда ең көбі %L1 таңба болуы керек.</translation>
    </message>
    <message>
        <source>Choose this above instead.</source>
        <translation>Оның орнына мұны жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>The whole month is chosen.</source>
        <translation>Бүкіл ай таңдалған.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Бұл басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>The day of joining cannot change.</source>
        <translation>Қосылған күн өзгермейді.</translation>
    </message>
    <message>
        <source>The cheapest gets a percentage off; 100% makes it free.</source>
        <translation>Ең арзанына пайыздық жеңілдік беріледі; 100% болса, тегін.</translation>
    </message>
    <message>
        <source>This counts only for the cheapest.</source>
        <translation>Бұл тек ең арзанына қатысты.</translation>
    </message>
    <message>
        <source>Only a percentage is rounded.</source>
        <translation>Тек пайыз дөңгелектенеді.</translation>
    </message>
    <message>
        <source>A fixed amount needs no limit: lower the amount.</source>
        <translation>Тұрақты сомаға шек керек емес: соманы азайтыңыз.</translation>
    </message>
    <message>
        <source>Only the cheapest pieces or a fixed amount, for every so many pieces, can be given several times.</source>
        <translation>Әр белгілі дана сайын берілетін ең арзан өнім немесе тұрақты сома ғана бірнеше рет беріледі.</translation>
    </message>
    <message>
        <source>These are more pieces than have to be bought.</source>
        <translation>Бұл сатып алынуы керек данадан көп.</translation>
    </message>
    <message>
        <source>Say what the points pay.</source>
        <translation>Ұпай нені төлейтінін жазыңыз.</translation>
    </message>
    <message>
        <source>Bonus money is worth what it says: leave this out.</source>
        <translation>Бонустың құны көрсетілген сомаға тең: мұны бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Nobody can pay: a card holds %L1 at most.</source>
        <translation>Ешкім төлей алмайды: картаға ең көбі %L1 сыяды.</translation>
    </message>
    <message>
        <source>A card holds %L1 points at most.</source>
        <translation>Картаға ең көбі %L1 ұпай сыяды.</translation>
    </message>
    <message>
        <source>Another rule says already how purchases are paid.</source>
        <translation>Сатып алуды қалай төлеу басқа ережеде айтылған.</translation>
    </message>
    <message>
        <source>Say what can be got for it: there is no reward, and it pays no purchase.</source>
        <translation>Оған не алуға болатынын жазыңыз: сыйлық жоқ, сатып алуды да төлемейді.</translation>
    </message>
    <message>
        <source>Another rule has the same promo code.</source>
        <translation>Мұндай промокод басқа ережеде бар.</translation>
    </message>
    <message>
        <source>Another rule has tiers: one is enough.</source>
        <translation>Басқа ережеде деңгейлер бар: біреуі жеткілікті.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Картаның атауы</translation>
    </message>
    <message>
        <source>What counts as a visit</source>
        <translation>Не келу болып есептеледі</translation>
    </message>
    <message>
        <source>“day”: the first act of a card on a day at a branch; “act”: every act; “minutes:90”: acts at least 90 minutes apart.</source>
        <translation>«day»: картаның филиалдағы сол күнгі бірінші әрекеті; «act»: әр әрекет; «minutes:90»: арасы кемінде 90 минут болатын әрекеттер.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>The three letters of ISO 4217, such as UZS.</source>
        <translation>ISO 4217 бойынша үш әріп, мысалы: UZS.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Such as Asia/Tashkent.</source>
        <translation>Мысалы: Asia/Tashkent.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григориан</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Жалали</translation>
    </message>
    <message>
        <source>The day starts at minute</source>
        <translation>Күн нешінші минуттан басталады</translation>
    </message>
    <message>
        <source>A shop that is open past midnight starts its day in the morning: 240 is four o&apos;clock.</source>
        <translation>Түн ортасынан кейін де ашық дүкеннің күні таңертең басталады: 240 деген сағат төрт.</translation>
    </message>
    <message>
        <source>The dearest reward a cashier may hand over</source>
        <translation>Кассир бере алатын ең қымбат сыйлық</translation>
    </message>
    <message>
        <source>Dearer ones need a manager; empty: none do.</source>
        <translation>Қымбатырағын менеджер береді; бос болса, бәрін кассир береді.</translation>
    </message>
    <message>
        <source>“%1” is no word of 2 to 32 letters and digits.</source>
        <translation>«%1» 2-ден 32-ге дейінгі әріп пен цифрдан тұратын сөз емес.</translation>
    </message>
    <message>
        <source>Say one thing that it brings: a percentage or an amount off, points, bonus money or a reward.</source>
        <translation>Беретін нәрсенің бір-ақ түрін жазыңыз: пайыздық немесе сомалық жеңілдік, ұпай, бонус немесе сыйлық.</translation>
    </message>
    <message>
        <source>This counts only where the uses or the cost in all are limited.</source>
        <translation>Бұл жалпы пайдалану саны немесе жалпы шығын шектелгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>These are more than can be used in all.</source>
        <translation>Бұл жалпы пайдалануға болатыннан көп.</translation>
    </message>
    <message>
        <source>“%1” is among the products and left out of them.</source>
        <translation>«%1» өнімдер тізімінде де, одан алынып тасталғандарда да тұр.</translation>
    </message>
    <message>
        <source>Say who gets something.</source>
        <translation>Кім алатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Whoever was brought gets nothing.</source>
        <translation>Шақырылған адам ештеңе алмайды.</translation>
    </message>
    <message>
        <source>Nothing is given for a purchase.</source>
        <translation>Сатып алуға ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets nothing.</source>
        <translation>Шақырған адам ештеңе алмайды.</translation>
    </message>
    <message>
        <source>Nobody can bring so many: there is a smaller limit.</source>
        <translation>Ешкім сонша адам шақыра алмайды: бұдан кіші шек бар.</translation>
    </message>
    <message>
        <source>This must be more than in the row before.</source>
        <translation>Бұл алдыңғы жолдағыдан көп болуы керек.</translation>
    </message>
    <message>
        <source>Say after how many days.</source>
        <translation>Неше күннен кейін екенін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where a reward can be used after so many days.</source>
        <translation>Бұл сыйлықты сонша күннен кейін пайдалануға болатын кезде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>What is handed over at once cannot wait.</source>
        <translation>Бірден берілетін зат күтіп тұра алмайды.</translation>
    </message>
    <message>
        <source>The reward would expire before it can be used.</source>
        <translation>Сыйлықтың мерзімі оны пайдалануға болатын күнге дейін өтіп кетеді.</translation>
    </message>
    <message>
        <source>Say either a percentage or an amount, not both.</source>
        <translation>Не пайызды, не соманы жазыңыз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>This counts only for a percentage.</source>
        <translation>Бұл тек пайызға қатысты.</translation>
    </message>
    <message>
        <source>Money off cannot be handed over at once: the purchase that reaches it is priced by then.</source>
        <translation>Ақшалай жеңілдікті бірден беру мүмкін емес: оған жеткізген сатып алудың бағасы ол кезде есептеліп қояды.</translation>
    </message>
    <message>
        <source>No stamp card before this rule has a reward “%1”.</source>
        <translation>Бұл ережеден бұрынғы ешбір штамп картасында «%1» сыйлығы жоқ.</translation>
    </message>
    <message>
        <source>Say after how many days stamps lapse.</source>
        <translation>Штамп неше күннен кейін күйетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where stamps lapse.</source>
        <translation>Бұл штамп күйетін болса ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This counts only where stamps are given per amount or per item.</source>
        <translation>Бұл штамп сомаға немесе өнімге қарай берілгенде ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Say how many days or months count.</source>
        <translation>Неше күн немесе ай есептелетінін жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only for the last days or months.</source>
        <translation>Бұл тек соңғы күндерге немесе айларға қатысты.</translation>
    </message>
    <message>
        <source>Say for how many months a tier is kept.</source>
        <translation>Деңгей неше ай сақталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept for months.</source>
        <translation>Бұл деңгей айлап сақталғанда ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This counts only where tiers are kept to the end of a period.</source>
        <translation>Бұл деңгей кезең соңына дейін сақталғанда ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Tiers that are kept for ever never fall.</source>
        <translation>Мәңгі сақталатын деңгей ешқашан төмендемейді.</translation>
    </message>
    <message>
        <source>“%1” is the id of another tier.</source>
        <translation>«%1» басқа деңгейдің белгісі.</translation>
    </message>
    <message>
        <source>The lowest tier is for everybody: it must ask for nothing.</source>
        <translation>Ең төменгі деңгей бәріне арналған: ол ештеңе талап етпеуі керек.</translation>
    </message>
    <message>
        <source>Nobody reaches the lowest tier: every card has it.</source>
        <translation>Ең төменгі деңгейге жетудің қажеті жоқ: ол әр картада бар.</translation>
    </message>
    <message>
        <source>Say how this tier is reached.</source>
        <translation>Бұл деңгейге қалай жететінін жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no lower tier.</source>
        <translation>«%1» төменгі деңгей емес.</translation>
    </message>
    <message>
        <source>Every card has this tier, so it asks for nothing.</source>
        <translation>Бұл деңгей әр картада бар, сондықтан ештеңе талап етпейді.</translation>
    </message>
    <message>
        <source>Say days or months, not both.</source>
        <translation>Не күнді, не айды жазыңыз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>No tier has a discount.</source>
        <translation>Ешбір деңгейде жеңілдік жоқ.</translation>
    </message>
    <message>
        <source>No tier has anything that a purchase could have.</source>
        <translation>Ешбір деңгейде сатып алуға берілетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This asks no more than the tier below it, so nobody would ever stand on that one.</source>
        <translation>Мұның талабы төменгі деңгейден артық емес, сондықтан ол деңгейде ешкім тұрмас еді.</translation>
    </message>
    <message>
        <source>Another row limits the same time.</source>
        <translation>Дәл осы уақытты шектейтін басқа жол бар.</translation>
    </message>
    <message>
        <source>This limit is never reached: a longer time allows no more than this.</source>
        <translation>Бұл шекке ешқашан жетпейді: ұзағырақ уақытқа да бұдан көп рұқсат етілмеген.</translation>
    </message>
    <message>
        <source>No such weekday lies between the first day and the last.</source>
        <translation>Бірінші және соңғы күн аралығында мұндай апта күні жоқ.</translation>
    </message>
    <message>
        <source>The rules stand in another order.</source>
        <translation>Ережелердің реті өзгерді.</translation>
    </message>
    <message>
        <source>%1 changes; it needs a newer Muhr.</source>
        <translation>%1 өзгереді; оған жаңарақ Мөр керек.</translation>
    </message>
    <message>
        <source>A new rule: %1</source>
        <translation>Жаңа ереже: %1</translation>
    </message>
    <message>
        <source>A rule ends: %1</source>
        <translation>Ереже аяқталады: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: new is %2.</source>
        <translation>%1: жаңасы %2.</translation>
    </message>
    <message>
        <source>%1: no longer %2.</source>
        <translation>%1: енді %2 жоқ.</translation>
    </message>
    <message>
        <source>%1: other words in another language.</source>
        <translation>%1: басқа тілдегі мәтіні өзгерді.</translation>
    </message>
    <message>
        <source>%1: %2 until now, then %3.</source>
        <translation>%1: әзірге %2, кейін %3.</translation>
    </message>
    <message>
        <source>This rule (%1) needs a newer Muhr.</source>
        <translation>Бұл ережеге (%1) жаңарақ Мөр керек.</translation>
    </message>
    <message>
        <source>Staff may serve their own card</source>
        <translation>Қызметкер өз картасына өзі қызмет көрсете алады</translation>
    </message>
    <message>
        <source>Otherwise a colleague must stamp it and hand over its rewards.</source>
        <translation>Әйтпесе штампты әріптесі қояды, сыйлықты да сол береді.</translation>
    </message>
    <message>
        <source>No rule has a tier “%1”.</source>
        <translation>Ешбір ережеде мұндай деңгей жоқ: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress keep their stamps, but no rule gives more.</source>
        <translation>
            <numerusform>Басталған %Ln картаның штамптары қалады, бірақ ешбір ереже жаңасын бермейді.</numerusform>
            <numerusform>Басталған %Ln картаның штамптары қалады, бірақ ешбір ереже жаңасын бермейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) in progress will be finished with the stamps and rewards promised so far.</source>
        <translation>
            <numerusform>Басталған %Ln карта бұрын уәде етілген штамптар мен сыйлықтар бойынша аяқталады.</numerusform>
            <numerusform>Басталған %Ln карта бұрын уәде етілген штамптар мен сыйлықтар бойынша аяқталады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) %L2 stamps or more already, which make a new card full.</source>
        <translation>
            <numerusform>Олардың %Ln картасында жаңа картаны толтыратын штамп бар: кемінде %L2.</numerusform>
            <numerusform>Олардың %Ln картасында жаңа картаны толтыратын штамп бар: кемінде %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) begin anew with the next stamp and need %L2 stamps.</source>
        <translation>
            <numerusform>%Ln карта келесі штамппен жаңадан басталады, оған %L2 штамп керек.</numerusform>
            <numerusform>%Ln карта келесі штамппен жаңадан басталады, оған %L2 штамп керек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Apple took the push.</source>
        <translation>Apple хабарландыруды қабылдады.</translation>
    </message>
    <message>
        <source>Apple does not know this phone. It was removed.</source>
        <translation>Apple бұл телефонды танымайды. Ол тізімнен алып тасталды.</translation>
    </message>
    <message>
        <source>The card is no longer on this phone.</source>
        <translation>Карта енді бұл телефонда жоқ.</translation>
    </message>
    <message>
        <source>This phone was told too often. It will be told again later.</source>
        <translation>Бұл телефонға тым жиі хабар жіберілді. Кейінірек қайта жіберіледі.</translation>
    </message>
    <message>
        <source>Apple has trouble at the moment. The push will be sent again.</source>
        <translation>Қазір Apple қызметінде ақау бар. Хабарландыру қайта жіберіледі.</translation>
    </message>
    <message>
        <source>Apple could not be reached. The push will be sent again.</source>
        <translation>Apple қызметімен байланыс жоқ. Хабарландыру қайта жіберіледі.</translation>
    </message>
    <message>
        <source>Apple refused the pass certificate. Check that it is the right one and has not expired.</source>
        <translation>Apple карта сертификатын қабылдамады. Оның дұрыстығын және мерзімі өтпегенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Apple did not understand the push. Check the push settings of the endpoint.</source>
        <translation>Apple хабарландыруды түсінбеді. Сервердегі хабарландыру баптауларын тексеріңіз.</translation>
    </message>
    <message>
        <source>The push waits until the trouble before it is solved.</source>
        <translation>Хабарландыру алдыңғы ақау жойылғанша күтеді.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The shop&apos;s file can&apos;t be read at all, so nothing can be saved of it. It was left as it is. Restore the latest backup, or ask your endpoint for a link for this laptop.</source>
        <translation>Дүкен файлын мүлде оқу мүмкін емес, сондықтан одан ештеңені сақтап қалу мүмкін болмады. Ол сол күйінде қалдырылды. Соңғы сақтық көшірмені қалпына келтіріңіз немесе серверіңізден осы ноутбукқа арналған сілтеме алыңыз.</translation>
    </message>
    <message>
        <source>This shop has no endpoint that has its history. Nothing was changed. Restore the latest backup.</source>
        <translation>Бұл дүкеннің тарихы сақталған сервер жоқ. Ештеңе өзгерген жоқ. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first; %L2 more can&apos;t be read any more. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln әрекет серверге әлі жетпеген еді. Олар сақталды және бірінші болып жіберіледі; тағы %L2 әрекетті енді оқу мүмкін емес. Қалғанының бәрі серверден келеді. Бүлінген файл бөлек сақталды.</numerusform>
            <numerusform>%Ln әрекет серверге әлі жетпеген еді. Олар сақталды және бірінші болып жіберіледі; тағы %L2 әрекетті енді оқу мүмкін емес. Қалғанының бәрі серверден келеді. Бүлінген файл бөлек сақталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) had not reached the endpoint yet. They were kept and are sent first. Everything else comes from the endpoint. The damaged file is kept aside.</source>
        <translation>
            <numerusform>%Ln әрекет серверге әлі жетпеген еді. Олар сақталды және бірінші болып жіберіледі. Қалғанының бәрі серверден келеді. Бүлінген файл бөлек сақталды.</numerusform>
            <numerusform>%Ln әрекет серверге әлі жетпеген еді. Олар сақталды және бірінші болып жіберіледі. Қалғанының бәрі серверден келеді. Бүлінген файл бөлек сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waited to be sent. Everything comes from the endpoint. The damaged file is kept aside.</source>
        <translation>Жіберілмей қалған ештеңе жоқ. Бәрі серверден келеді. Зақымданған файл бөлек сақталды.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Rounded down for the customer: %1 less</source>
        <translation>Клиент пайдасына дөңгелектенді: %1 кем</translation>
    </message>
    <message>
        <source>Rounded up for the shop: %1 more</source>
        <translation>Дүкен пайдасына дөңгелектенді: %1 артық</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet: %1</source>
        <translation>Қалпына келтіру парағы: %1</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, this sheet opens your shop again from any backup.</source>
        <translation>Бұл компьютер жоғалса не бұзылса, осы парақ дүкеніңізді кез келген сақтық көшірмеден қайта ашады.</translation>
    </message>
    <message>
        <source>Keep it locked away, not beside the till. Whoever has it can read your customers&apos; names.</source>
        <translation>Оны касса жанында емес, құлыпты жерде сақтаңыз. Осы парақ кімде болса, ол клиенттеріңіздің аттарын оқи алады.</translation>
    </message>
    <message>
        <source>On the new computer choose “Open a backup”, then scan the code or type the key.</source>
        <translation>Жаңа компьютерде «Сақтық көшірмені ашу» тармағын таңдап, кодты сканерлеңіз немесе кілтті енгізіңіз.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Label of the day on which the sheet was printed</extracomment>
        <translation>Басып шығарылды</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card. Nothing was stored. Show the code on the customer&apos;s card to the camera.</source>
        <translation>Бұл карта емес. Ештеңе сақталған жоқ. Камераға клиент картасындағы кодты көрсетіңіз.</translation>
    </message>
    <message>
        <source>This card belongs to another shop. Nothing was stored. Ask for a card of this shop.</source>
        <translation>Бұл карта басқа дүкенге тиесілі. Ештеңе сақталған жоқ. Осы дүкеннің картасын сұраңыз.</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Nothing was stored. Ask for the new card.</source>
        <translation>Бұл карта жаңасына ауыстырылған. Ештеңе сақталған жоқ. Жаңа картаны сұраңыз.</translation>
    </message>
    <message>
        <source>No such customer was found. Nothing was changed. Search by name, phone or card number, or add the customer.</source>
        <translation>Мұндай клиент табылмады. Ештеңе өзгерген жоқ. Аты, телефоны немесе карта нөмірі бойынша іздеңіз не клиентті қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. Nothing was added. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Бұл картаға жаңа ғана штамп қойылды. Ештеңе қосылған жоқ. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
            <numerusform>Бұл картаға жаңа ғана штамп қойылды. Ештеңе қосылған жоқ. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward is not waiting on the card. Nothing was used. Open the card to see what is ready.</source>
        <translation>Бұл сыйлық картада жоқ. Ештеңе пайдаланылған жоқ. Не дайын екенін көру үшін картаны ашыңыз.</translation>
    </message>
    <message>
        <source>Only a manager can do this. Nothing was changed. Ask a manager to confirm it.</source>
        <translation>Мұны тек менеджер жасай алады. Ештеңе өзгерген жоқ. Менеджерден растауын сұраңыз.</translation>
    </message>
    <message>
        <source>This was undone before. Nothing was changed now, and nothing more needs to be done.</source>
        <translation>Бұл әрекет бұрын кері қайтарылған. Қазір ештеңе өзгерген жоқ, басқа ештеңе істеу қажет емес.</translation>
    </message>
    <message>
        <source>There is nothing to undo here. Everything stays as it was. Choose the entry in the customer&apos;s history.</source>
        <translation>Мұнда кері қайтаратын әрекет жоқ. Бәрі бұрынғыдай қалды. Клиент тарихынан керек әрекетті таңдаңыз.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission for this. Nothing was changed. Ask the owner or a manager.</source>
        <translation>Сізде бұған рұқсат жоқ. Ештеңе өзгерген жоқ. Иесіне немесе менеджерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>Another customer has this phone number. Nothing was stored. Search for the number to find that card.</source>
        <translation>Бұл телефон нөмірі басқа клиентте бар. Ештеңе сақталған жоқ. Сол картаны табу үшін нөмір бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>This value is not right: %1. Nothing was stored. Correct it and try again.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Мән дұрыс емес: %1. Ештеңе сақталған жоқ. Түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Muhr is already open with this shop. Nothing was changed. Close the other window, then try again.</source>
        <translation>Бұл дүкен басқа Мөр терезесінде ашық. Ештеңе өзгерген жоқ. Сол терезені жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer Muhr. It was left as it is. Update Muhr, then open it again.</source>
        <translation>Бұл дүкен соңғы рет жаңарақ Мөр нұсқасында ашылған. Ол сол күйінде қалдырылды. Мөр бағдарламасын жаңартып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The file of this shop is damaged. It was left as it is. Keep a copy of it, then open your latest backup.</source>
        <translation>Бұл дүкеннің файлы зақымданған. Ол сол күйінде қалдырылды. Оның көшірмесін сақтап, соңғы сақтық көшірмені ашыңыз.</translation>
    </message>
    <message>
        <source>The disk is full. The last entry was not stored; everything before it is safe. Free some space, then enter it again.</source>
        <translation>Дискіде орын қалмады. Соңғы әрекет сақталмады, одан бұрынғының бәрі орнында. Орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The key of this shop was not found. Nothing was changed. Write a key file in Settings, Security, or use the recovery sheet.</source>
        <translation>Бұл дүкеннің кілті табылмады. Ештеңе өзгерген жоқ. Баптаулар, Қауіпсіздік бөлімінде кілт файлын жасаңыз немесе қалпына келтіру парағын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>No camera was found. Nothing is lost: find the card by name or number. Plug the camera in, or choose another in Settings.</source>
        <translation>Камера табылмады. Ештеңе жоғалған жоқ: картаны аты немесе нөмірі бойынша табыңыз. Камераны қосыңыз немесе Баптауларда басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Everything is stored on this computer and goes there later. Check the internet connection.</source>
        <translation>Сервермен байланыс жоқ. Бәрі осы компьютерде сақталды және кейін жіберіледі. Интернет байланысын тексеріңіз.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Nothing is lost. Set date, time and time zone, then try again.</source>
        <translation>Бұл компьютердің сағаты дұрыс емес. Ештеңе жоғалған жоқ. Күнді, уақытты және уақыт белдеуін түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This needs a newer Muhr. Nothing was changed, and nothing is lost. Update Muhr, then try again.</source>
        <translation>Бұл үшін жаңарақ Мөр керек. Ештеңе өзгерген де, жоғалған да жоқ. Мөр бағдарламасын жаңартып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This can&apos;t be done on this computer. Nothing was changed. Do it on the server.</source>
        <translation>Мұны осы компьютерде жасау мүмкін емес. Ештеңе өзгерген жоқ. Мұны серверде орындаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>This card was stamped a moment ago. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Бұл картаға жаңа ғана штамп қойылды. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
            <numerusform>Бұл картаға жаңа ғана штамп қойылды. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card got %Ln stamp(s) today, and that is the most for a day.</source>
        <translation>
            <numerusform>Бұл картаға бүгін %Ln штамп қойылды, бір күнде одан көп болмайды.</numerusform>
            <numerusform>Бұл картаға бүгін %Ln штамп қойылды, бір күнде одан көп болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no unused reward of this kind on the card: %1</source>
        <translation>Картада мұндай пайдаланылмаған сыйлық жоқ: %1</translation>
    </message>
    <message>
        <source>This reward was valid until %2: %1</source>
        <translation>Бұл сыйлықтың мерзімі өткен (%2): %1</translation>
    </message>
    <message>
        <source>This reward was used already: %1</source>
        <translation>Бұл сыйлық бұрын пайдаланылған: %1</translation>
    </message>
    <message>
        <source>This reward can only be used while there is a connection: %1</source>
        <translation>Бұл сыйлықты тек байланыс бар кезде пайдалануға болады: %1</translation>
    </message>
    <message>
        <source>Without a connection this reward can only be used at the branch that gave it: %1</source>
        <translation>Байланыс жоқ кезде бұл сыйлықты тек оны берген филиалда пайдалануға болады: %1</translation>
    </message>
    <message>
        <source>No more of this can be handed over today without a connection: %1</source>
        <translation>Байланыс болмаса, бүгін бұдан артық беруге болмайды: %1</translation>
    </message>
    <message>
        <source>For this reward the card must be shown on the phone, with its changing code: %1</source>
        <translation>Бұл сыйлық үшін карта телефонда, өзгермелі кодымен көрсетілуі керек: %1</translation>
    </message>
    <message>
        <source>The code shown is too old. Ask the customer to open the card again: %1</source>
        <translation>Көрсетілген код ескірген. Клиенттен картаны қайта ашуын сұраңыз: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln stamp(s) can be given at once. Ask a manager for more.</source>
        <translation>
            <numerusform>Бір жолда ең көбі %Ln штамп қоюға болады. Көбірегі үшін менеджерге хабарласыңыз.</numerusform>
            <numerusform>Бір жолда ең көбі %Ln штамп қоюға болады. Көбірегі үшін менеджерге хабарласыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a manager can give more than the rules allow.</source>
        <translation>Ережеден артығын тек менеджер бере алады.</translation>
    </message>
    <message>
        <source>A manager has to hand this reward over: %1</source>
        <translation>Бұл сыйлықты менеджер беруі керек: %1</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner.</source>
        <translation>Сізде бұған рұқсат жоқ. Иесіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>Type the amount first: the stamps depend on it.</source>
        <translation>Алдымен соманы енгізіңіз: штамп саны соған байланысты.</translation>
    </message>
    <message>
        <source>This amount cannot be right.</source>
        <translation>Бұл сома дұрыс емес.</translation>
    </message>
    <message>
        <source>The list of goods cannot be right.</source>
        <translation>Өнімдер тізімі дұрыс емес.</translation>
    </message>
    <message>
        <source>This number of stamps cannot be right.</source>
        <translation>Штамп саны дұрыс емес.</translation>
    </message>
    <message>
        <source>This receipt number is too long.</source>
        <translation>Түбіртек нөмірі тым ұзын.</translation>
    </message>
    <message>
        <source>There is nothing to store: no stamp, no amount, no reward.</source>
        <translation>Сақтайтын ештеңе жоқ: штамп та, сома да, сыйлық та көрсетілмеген.</translation>
    </message>
    <message>
        <source>Stamps are given from %1 on.</source>
        <translation>Штамп берілетін ең аз сатып алу: %1.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings a stamp.</source>
        <translation>Бұл сатып алудағы ешбір өнімге штамп берілмейді.</translation>
    </message>
    <message>
        <source>This card needs a newer Muhr. Update Muhr on this computer; nothing is lost.</source>
        <translation>Бұл картаға жаңарақ Мөр керек. Осы компьютердегі Мөр бағдарламасын жаңартыңыз, ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Бұл бұрын кері қайтарылған.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Кері қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Only one&apos;s own acts of the last 10 minutes can be undone. Ask a manager.</source>
        <translation>Тек өзіңіздің соңғы 10 минуттағы әрекеттеріңізді кері қайтаруға болады. Менеджерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>A reward of this act was used already. A manager decides whether it is taken back too: %1</source>
        <translation>Осы әрекетте берілген сыйлық пайдаланылып қойған. Оны да қайтарып алуды менеджер шешеді: %1</translation>
    </message>
    <message>
        <source>There is not so much left of this purchase to return.</source>
        <translation>Бұл сатып алудан қайтаратын мұншалықты мөлшер қалмаған.</translation>
    </message>
    <message>
        <source>This card is not known here yet and was stamped today. The stamp will be added when there is a connection.</source>
        <translation>Бұл карта мұнда әлі белгісіз және оған бүгін штамп қойылған. Штамп байланыс пайда болғанда қосылады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.</source>
        <translation>
            <numerusform>%Ln штамп мұнда әлі белгісіз карталарды күтуде. Алдымен осы компьютерді қосыңыз.</numerusform>
            <numerusform>%Ln штамп мұнда әлі белгісіз карталарды күтуде. Алдымен осы компьютерді қосыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This card is not known here yet: it can be stamped, everything else needs a connection.</source>
        <translation>Бұл карта мұнда әлі белгісіз: штамп қоюға болады, қалғанының бәріне байланыс керек.</translation>
    </message>
    <message>
        <source>The card has %L1 points, and this costs %L2: %3</source>
        <translation>Картадағы ұпай: %L1, бағасы: %L2, сыйлық: %3</translation>
    </message>
    <message>
        <source>So many points cannot be spent without a connection: %1</source>
        <translation>Байланыссыз мұнша ұпай жұмсауға болмайды: %1</translation>
    </message>
    <message numerus="yes">
        <source>No more points now: %Ln point(s) are the most there can be.</source>
        <translation>
            <numerusform>Қазір артық ұпай берілмейді: ең көбі %Ln ұпай.</numerusform>
            <numerusform>Қазір артық ұпай берілмейді: ең көбі %Ln ұпай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the amount first: the points depend on it.</source>
        <translation>Алдымен соманы жазыңыз: ұпайлар соған байланысты.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings points.</source>
        <translation>Бұл сатып алуда ұпай әкелетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Points are given from %1 on.</source>
        <translation>Ұпай берілетін ең аз сома: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) of this act were spent already. A manager decides whether what they bought is taken back too.</source>
        <translation>
            <numerusform>Бұл әрекеттің %Ln ұпайы жұмсалып қойған. Оған алынған нәрсе де қайтарыла ма, менеджер шешеді.</numerusform>
            <numerusform>Бұл әрекеттің %Ln ұпайы жұмсалып қойған. Оған алынған нәрсе де қайтарыла ма, менеджер шешеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card may owe %Ln point(s) at most. What the points bought has to be taken back too.</source>
        <translation>
            <numerusform>Карта ең көбі %Ln ұпай қарыз бола алады. Ұпайға алынған нәрсе де қайтарылуы керек.</numerusform>
            <numerusform>Карта ең көбі %Ln ұпай қарыз бола алады. Ұпайға алынған нәрсе де қайтарылуы керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward of this card was just used. It can be stamped again in %Ln minute(s).</source>
        <translation>
            <numerusform>Бұл картаның сыйлығы жаңа ғана пайдаланылды. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
            <numerusform>Бұл картаның сыйлығы жаңа ғана пайдаланылды. Келесі штампты %Ln минуттан кейін қоюға болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) wait on this card. It can be stamped again when one of them is used.</source>
        <translation>
            <numerusform>Бұл картада %Ln сыйлық күтіп тұр. Біреуі пайдаланылғанда қайтадан штамп қоюға болады.</numerusform>
            <numerusform>Бұл картада %Ln сыйлық күтіп тұр. Біреуі пайдаланылғанда қайтадан штамп қоюға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reward can be used from %2 on: %1</source>
        <translation>Бұл сыйлықты пайдалануға болатын алғашқы күн %2: %1</translation>
    </message>
    <message>
        <source>This reward can only be used on other days or at other hours: %1</source>
        <translation>Бұл сыйлықты тек басқа күні немесе басқа сағатта пайдалануға болады: %1</translation>
    </message>
    <message>
        <source>This reward is held for a purchase that is being paid: %1</source>
        <translation>Бұл сыйлық қазір төленіп жатқан сатып алуға сақталған: %1</translation>
    </message>
    <message>
        <source>This reward was taken back by the shop: %1</source>
        <translation>Бұл сыйлықты дүкен қайтарып алған: %1</translation>
    </message>
    <message>
        <source>This reward takes money off a purchase. Use it with the next one: %1</source>
        <translation>Бұл сыйлық сатып алу сомасын азайтады. Оны келесі сатып алуда пайдаланыңыз: %1</translation>
    </message>
    <message>
        <source>Another discount brings more and goes with no other. Keep this reward for another time: %1</source>
        <translation>Басқа жеңілдік тиімдірек және ол ешқайсысымен қосылмайды. Бұл сыйлықты басқа жолға қалдырыңыз: %1</translation>
    </message>
    <message numerus="yes">
        <source>A reward can be held for 1 to %Ln minute(s).</source>
        <translation>
            <numerusform>Сыйлықты 1 минуттан %Ln минутқа дейін сақтауға болады.</numerusform>
            <numerusform>Сыйлықты 1 минуттан %Ln минутқа дейін сақтауға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule gives anything for this: %1</source>
        <translation>Ешбір ереже бұған ештеңе бермейді: %1</translation>
    </message>
    <message>
        <source>The bonus for this was given as often as it can be.</source>
        <translation>Бұған берілетін бонус түгел берілді.</translation>
    </message>
    <message>
        <source>Type the amount first: a purchase brings a draw.</source>
        <translation>Алдымен соманы енгізіңіз: ұтыс ойыны сатып алуға беріледі.</translation>
    </message>
    <message>
        <source>A purchase brings a draw from %1 on.</source>
        <translation>Ұтыс ойыны берілетін ең аз сатып алу: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) today: no more until tomorrow.</source>
        <translation>
            <numerusform>Бүгін %Ln ұтыс ойналды: ертеңге дейін басқасы болмайды.</numerusform>
            <numerusform>Бүгін %Ln ұтыс ойналды: ертеңге дейін басқасы болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the card to pay with.</source>
        <translation>Картада төлейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is nothing left to pay.</source>
        <translation>Төлейтін ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Type the amount first: there is nothing to pay yet.</source>
        <translation>Алдымен соманы енгізіңіз: әзірге төлейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The card has only this to pay with: %1</source>
        <translation>Картада төлеуге болатыны осы ғана: %1</translation>
    </message>
    <message>
        <source>Purchases can be paid from this balance on: %1</source>
        <translation>Сатып алуды төлеу үшін картада кемінде мынанша болуы керек: %1</translation>
    </message>
    <message>
        <source>The least that can be paid this way is %1.</source>
        <translation>Осылай төлеуге болатын ең аз сома: %1.</translation>
    </message>
    <message>
        <source>Nothing of this purchase can be paid this way.</source>
        <translation>Бұл сатып алудың ештеңесін осылай төлеуге болмайды.</translation>
    </message>
    <message>
        <source>The most that can be paid this way without a connection: %1</source>
        <translation>Байланыссыз осылай төлеуге болатын ең көп сома: %1</translation>
    </message>
    <message>
        <source>Type the amount first: the bonus depends on it.</source>
        <translation>Алдымен соманы енгізіңіз: бонус соған байланысты.</translation>
    </message>
    <message>
        <source>Nothing in this purchase brings bonus.</source>
        <translation>Бұл сатып алуда бонус берілетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Bonus is given from %1 on.</source>
        <translation>Бонус берілетін ең аз сома: %1.</translation>
    </message>
    <message>
        <source>No more bonus now: %1 is the most there can be.</source>
        <translation>Қазір артық бонус берілмейді: ең көбі %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) a day bring something, and they were made today.</source>
        <translation>
            <numerusform>Күніне %Ln сатып алуға ғана беріледі, бүгін олар жасалып қойды.</numerusform>
            <numerusform>Күніне %Ln сатып алуға ғана беріледі, бүгін олар жасалып қойды.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of bonus of this act was spent already. A manager decides whether what it paid is taken back too.</source>
        <translation>Бұл әрекеттің %1 бонусы жұмсалып қойған. Оған төленген нәрсе де қайтарыла ма, менеджер шешеді.</translation>
    </message>
    <message>
        <source>A card may owe %1 of bonus at most. What the bonus paid has to be taken back too.</source>
        <translation>Карта ең көбі %1 бонус қарыз бола алады. Бонуспен төленген нәрсе де қайтарылуы керек.</translation>
    </message>
    <message>
        <source>Nothing of this act waits.</source>
        <translation>Бұл әрекетте күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This programme sells no gifts.</source>
        <translation>Бұл бағдарламада сыйлық сатылмайды.</translation>
    </message>
    <message>
        <source>A gift is sold by itself: store the rest as another visit.</source>
        <translation>Сыйлық бөлек сатылады: қалғанын басқа келу ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>A gift can be worth %1 to %2.</source>
        <translation>Сыйлықтың құны: ең азы %1, ең көбі %2.</translation>
    </message>
    <message>
        <source>Say until which day the gift can be used.</source>
        <translation>Сыйлықты қай күнге дейін пайдалануға болатынын жазыңыз.</translation>
    </message>
    <message>
        <source>There is no gift value left on this card.</source>
        <translation>Бұл картада сыйлық қаражаты қалмаған.</translation>
    </message>
    <message>
        <source>A gift cannot pay while there is no connection.</source>
        <translation>Байланыс жоқ кезде сыйлық қаражатымен төлеуге болмайды.</translation>
    </message>
    <message>
        <source>A purchase was paid with this gift already. Undo that purchase first, or ask a manager.</source>
        <translation>Бұл сыйлықпен сатып алу төленіп қойған. Алдымен сол сатып алуды кері қайтарыңыз немесе менеджерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>A gift goes back whole, and only while nothing was paid with it.</source>
        <translation>Сыйлық тек толық және онымен ештеңе төленбеген кезде ғана қайтарылады.</translation>
    </message>
    <message>
        <source>A character of the code “%1” is wrong. Look at it and type it again.</source>
        <translation>«%1» кодының бір таңбасы қате. Тексеріп, қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The code “%1” was used already.</source>
        <translation>«%1» коды бұрын пайдаланылған.</translation>
    </message>
    <message>
        <source>The code “%1” was made for another customer.</source>
        <translation>«%1» коды басқа клиентке жасалған.</translation>
    </message>
    <message>
        <source>No code “%1” is known here.</source>
        <translation>«%1» деген код мұнда белгісіз.</translation>
    </message>
    <message>
        <source>The code “%1” was valid until %2.</source>
        <translation>«%1» кодының мерзімі өткен (%2).</translation>
    </message>
    <message>
        <source>The code “%1” is valid from %2 on.</source>
        <translation>«%1» коды әлі басталған жоқ, басталатын күні: %2.</translation>
    </message>
    <message>
        <source>The code “%1” is over: it was used as often as it could be.</source>
        <translation>«%1» коды бітті: ол рұқсат етілген санынша пайдаланылды.</translation>
    </message>
    <message>
        <source>This customer has used the code “%1” already.</source>
        <translation>Бұл клиент «%1» кодын бұрын пайдаланған.</translation>
    </message>
    <message>
        <source>The code “%1” was typed twice. It counts once.</source>
        <translation>«%1» коды екі рет енгізілді. Ол бір рет есептеледі.</translation>
    </message>
    <message>
        <source>The code “%1” can only be used while there is a connection.</source>
        <translation>«%1» кодын тек байланыс бар кезде пайдалануға болады.</translation>
    </message>
    <message>
        <source>The code “%1” brings one of several things. Ask which.</source>
        <translation>«%1» коды бірнеше нәрсенің бірін береді. Қайсысын алатынын сұраңыз.</translation>
    </message>
    <message>
        <source>No such code is known here. Nothing was changed. Compare it with what the customer shows.</source>
        <translation>Мұндай код мұнда белгісіз. Ештеңе өзгерген жоқ. Клиент көрсеткен кодпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This can&apos;t be paid with the card. Nothing was changed. Take the payment in money.</source>
        <translation>Мұны картамен төлеуге болмайды. Ештеңе өзгерген жоқ. Төлемді ақшалай алыңыз.</translation>
    </message>
    <message>
        <source>This code is over. Nothing was stored. Enter the purchase without it.</source>
        <translation>Бұл кодтың мерзімі өтті. Ештеңе сақталмады. Сатып алуды кодсыз енгізіңіз.</translation>
    </message>
    <message>
        <source>This code was used before. Nothing was stored. Enter the purchase without it.</source>
        <translation>Бұл код бұрын пайдаланылған. Ештеңе сақталмады. Сатып алуды кодсыз енгізіңіз.</translation>
    </message>
    <message>
        <source>This code has several rewards. Nothing was stored. Let the customer choose one.</source>
        <translation>Бұл кодта бірнеше сыйлық бар. Ештеңе сақталмады. Клиент біреуін таңдасын.</translation>
    </message>
    <message>
        <source>Rewards wait on this card. Nothing was added. It can be stamped again when one of them is used.</source>
        <translation>Бұл картада сыйлықтар күтіп тұр. Ештеңе қосылмады. Біреуі пайдаланылғаннан кейін қайта мөр басуға болады.</translation>
    </message>
    <message>
        <source>This is your own card. A colleague must serve you.</source>
        <translation>Бұл сіздің өз картаңыз. Сізге әріптесіңіз қызмет көрсетуі керек.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Store a part of it as another visit.</source>
        <translation>Бұл бір келу үшін тым көп. Бір бөлігін бөлек келу ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>This is too much for one visit. Nothing was stored. Store a part of it as another visit.</source>
        <translation>Бұл бір келу үшін тым көп. Ештеңе сақталмады. Бір бөлігін бөлек келу ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Nothing was changed. Take it out of the shop on another laptop of an owner.</source>
        <translation>Бұл — сіз жұмыс істеп отырған ноутбук. Ештеңе өзгерген жоқ. Оны дүкеннен шығару үшін иесіне арналған басқа ноутбукты пайдаланыңыз.</translation>
    </message>
    <message>
        <source>This is the only laptop of an owner. Nothing was changed. Connect another one first.</source>
        <translation>Бұл — иесіне арналған жалғыз ноутбук. Ештеңе өзгерген жоқ. Алдымен тағы біреуін қосыңыз.</translation>
    </message>
    <message>
        <source>This laptop was taken out of the shop. What was done on it is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Бұл ноутбук дүкеннен шығарылған. Онда жасалған әрекеттер сақталды және иесінің шешімін күтіп тұр. Иесінен қарап шығуын сұраңыз.</translation>
    </message>
    <message>
        <source>Whoever did this had left the shop. It is kept and waits for the owner. Ask the owner to look at it.</source>
        <translation>Мұны жасаған адам ол кезде дүкеннен кеткен болатын. Бұл әрекет сақталды және иесінің шешімін күтіп тұр. Иесінен қарап шығуын сұраңыз.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card: %1. It had been used twice; only the owner can allow it again.</source>
        <translation>Иесі бұл сыйлықты осы картада тоқтатқан: %1. Ол екі рет пайдаланылған еді; оған тек иесі қайта рұқсат бере алады.</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Nothing was changed. An owner can do it here with her password.</source>
        <translation>Бұл ноутбук кассаға арналған. Ештеңе өзгерген жоқ. Иесі мұны осында өз құпиясөзімен жасай алады.</translation>
    </message>
    <message>
        <source>No owner has a password for counter laptops yet. Nothing was changed. An owner sets it on her own laptop, in Settings.</source>
        <translation>Касса ноутбуктарына арналған құпиясөз әлі орнатылмаған. Ештеңе өзгерген жоқ. Иесі оны өз ноутбугындағы Баптауларда орнатады.</translation>
    </message>
    <message>
        <source>This is not the password of an owner. Nothing was changed. Try again.</source>
        <translation>Бұл иесінің құпиясөзі емес. Ештеңе өзгерген жоқ. Қайталап көріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Nothing was changed. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Құпиясөз тым көп рет қате енгізілді. Ештеңе өзгерген жоқ. %Ln минуттан кейін қайталап көріңіз.</numerusform>
            <numerusform>Құпиясөз тым көп рет қате енгізілді. Ештеңе өзгерген жоқ. %Ln минуттан кейін қайталап көріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. A manager can still take it back.</source>
        <translation>Бұл әрекет жасалған күн жабылған. Ештеңе өзгерген жоқ. Менеджер оны әлі кері қайтара алады.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed. Try again.</source>
        <translation>PIN-код қате. Ештеңе өзгерген жоқ. Қайталап көріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong too often. Nothing was changed. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>PIN-код тым көп рет қате енгізілді. Ештеңе өзгерген жоқ. %Ln секундтан кейін қайталап көріңіз.</numerusform>
            <numerusform>PIN-код тым көп рет қате енгізілді. Ештеңе өзгерген жоқ. %Ln секундтан кейін қайталап көріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person has no PIN yet. Nothing was changed. An owner sets one on the page Team.</source>
        <translation>Бұл адамның PIN-коды әлі жоқ. Ештеңе өзгерген жоқ. Оны иесі «Қызметкерлер» бетінде орнатады.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Nothing was stored. Take digits without an order, and no year.</source>
        <translation>Мұндай PIN-кодты кез келген адам ең алдымен теріп көреді. Ештеңе сақталған жоқ. Қатар тізілмеген цифрларды таңдаңыз, жыл да болмасын.</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed. Make somebody else an owner first.</source>
        <translation>Бұл — дүкеннің жалғыз иесі. Ештеңе өзгерген жоқ. Алдымен басқа біреуге иесі рөлін беріңіз.</translation>
    </message>
    <message>
        <source>The day of this act is closed. Nothing was changed. Say why it is taken back.</source>
        <translation>Бұл әрекет жасалған күн жабылған. Ештеңе өзгерген жоқ. Неге кері қайтарылатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>RefusedAct</name>
    <message>
        <source>An owner refused it.</source>
        <translation>Иесі қабылдамады.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings changed</source>
        <translation>Дүкен баптауларын өзгерту</translation>
    </message>
    <message>
        <source>A customer&apos;s data changed</source>
        <translation>Клиент деректерін өзгерту</translation>
    </message>
    <message>
        <source>A member of staff changed</source>
        <translation>Қызметкер деректерін өзгерту</translation>
    </message>
    <message>
        <source>A branch named or closed</source>
        <translation>Филиалды атау немесе жабу</translation>
    </message>
    <message>
        <source>A poster named or taken down</source>
        <translation>Плакатты атау немесе алып тастау</translation>
    </message>
    <message>
        <source>The look of the card changed</source>
        <translation>Карта көрінісін өзгерту</translation>
    </message>
    <message>
        <source>A laptop named</source>
        <translation>Ноутбукты атау</translation>
    </message>
    <message>
        <source>A campaign or coupons changed</source>
        <translation>Науқанды немесе купондарды өзгерту</translation>
    </message>
    <message>
        <source>The reward still waits on the card. If it was handed over, use it again, so that it isn&apos;t given twice.</source>
        <translation>Сыйлық картада әлі күтіп тұр. Ол беріліп қойған болса, екі рет берілмеуі үшін пайдаланылғанын қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The stamp was not counted. Give it again.</source>
        <translation>Штамп есептелмеді. Оны қайта қойыңыз.</translation>
    </message>
    <message>
        <source>It was not counted. Enter it again.</source>
        <translation>Ол есептелмеді. Қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>New rules of the programme</source>
        <translation>Бағдарламаның жаңа ережелері</translation>
    </message>
    <message>
        <source>What a member of staff may do</source>
        <translation>Қызметкердің құқықтары</translation>
    </message>
    <message>
        <source>A laptop taken out of the shop</source>
        <translation>Ноутбукты дүкеннен шығару</translation>
    </message>
    <message>
        <source>An answer to acts that waited</source>
        <translation>Күтіп тұрған әрекеттерге жауап</translation>
    </message>
    <message>
        <source>A change in the shop</source>
        <translation>Дүкендегі өзгеріс</translation>
    </message>
    <message>
        <source>Whoever did it had no right to, or this laptop has none.</source>
        <translation>Мұны жасаған адамның немесе осы ноутбуктың бұған құқығы жоқ.</translation>
    </message>
    <message>
        <source>The endpoint needs a newer Muhr to understand it.</source>
        <translation>Мұны түсіну үшін серверге жаңарақ Мөр керек.</translation>
    </message>
    <message>
        <source>Something in it is wrong, so the endpoint can&apos;t use it.</source>
        <translation>Онда қате бар, сондықтан сервер оны пайдалана алмайды.</translation>
    </message>
    <message>
        <source>The endpoint did not take it.</source>
        <translation>Сервер оны қабылдамады.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing needs doing.</source>
        <translation>Ол еш жерде есептелмейді, ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>This card does not work. Make a new one.</source>
        <translation>Бұл карта жұмыс істемейді. Жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>What was undone counts again. Take it back once more.</source>
        <translation>Кері қайтарылған әрекет қайтадан есептеледі. Оны тағы бір рет кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>Nothing was taken back. Enter the return again.</source>
        <translation>Ештеңе қайтарып алынған жоқ. Қайтаруды қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>It stands as before. Change it again.</source>
        <translation>Бәрі бұрынғыдай. Қайта өзгертіңіз.</translation>
    </message>
    <message>
        <source>The earlier rules hold. Publish them again.</source>
        <translation>Бұрынғы ережелер күшінде. Жаңасын қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>The new card does not work. Replace it again.</source>
        <translation>Жаңа карта жұмыс істемейді. Картаны қайта ауыстырыңыз.</translation>
    </message>
    <message>
        <source>What the customer said before holds. Ask again.</source>
        <translation>Клиенттің бұрынғы жауабы күшінде. Қайта сұраңыз.</translation>
    </message>
    <message>
        <source>Role and rights are as before. Set them again.</source>
        <translation>Рөлі мен құқықтары бұрынғыдай. Оларды қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The data is gone from this laptop only. Erase it as the owner.</source>
        <translation>Деректер тек осы ноутбуктан жойылды. Оларды иесі ретінде жойыңыз.</translation>
    </message>
    <message>
        <source>The laptop is still in the shop. Take it out again.</source>
        <translation>Ноутбук әлі дүкенде. Оны дүкеннен қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>It is to be decided as before. Decide again.</source>
        <translation>Шешім бұрынғыдай күтілуде. Қайта шешіңіз.</translation>
    </message>
    <message>
        <source>They still wait. Answer again.</source>
        <translation>Олар әлі күтіп тұр. Қайта жауап беріңіз.</translation>
    </message>
    <message>
        <source>On a laptop for the counter an owner has to sign this, and none had.</source>
        <translation>Кассаға арналған ноутбукта мұны иесі растауы керек еді, бірақ ешкім растамаған.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Сервер</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>stamps</source>
        <translation>штамп</translation>
    </message>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>келу</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Клиент не алады</translation>
    </message>
    <message>
        <source>A thing or an amount, such as “Free coffee”.</source>
        <translation>Бір зат немесе мөлшер, мысалы: «Тегін кофе».</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Counted from the day it is reached; empty: without end.</source>
        <translation>Сыйлыққа жеткен күннен есептеледі; бос болса — мерзімсіз.</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Қалай беріледі</translation>
    </message>
    <message>
        <source>Kept on the card until it is used</source>
        <translation>Пайдаланылғанша картада тұрады</translation>
    </message>
    <message>
        <source>Handed over at once</source>
        <translation>Бірден беріледі</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Байланыс жоқ кезде</translation>
    </message>
    <message>
        <source>At the branch that gave it</source>
        <translation>Оны берген филиалда</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Мүлдем болмайды</translation>
    </message>
    <message>
        <source>Anywhere, up to a limit</source>
        <translation>Кез келген жерде, шекке дейін</translation>
    </message>
    <message>
        <source>Up to what value</source>
        <translation>Қандай құнға дейін</translation>
    </message>
    <message>
        <source>How many a computer and day</source>
        <translation>Бір компьютерде күніне нешеу</translation>
    </message>
    <message>
        <source>Only with the changing code of a phone</source>
        <translation>Тек телефондағы өзгермелі кодпен</translation>
    </message>
    <message>
        <source>Copies and screenshots of the card don&apos;t count then.</source>
        <translation>Бұл жағдайда картаның көшірмесі мен экран суреті есепке алынбайды.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Өнімдер</translation>
    </message>
    <message>
        <source>Kind of stamp</source>
        <translation>Штамп түрі</translation>
    </message>
    <message>
        <source>Name of the stamp</source>
        <translation>Штамп атауы</translation>
    </message>
    <message>
        <source>Id of the reward</source>
        <translation>Сыйлық белгісі</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Сыйлықтар</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Нешінші штампта</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Сыйлық</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Картадағы штамптар</translation>
    </message>
    <message>
        <source>A stamp for every</source>
        <translation>Штамп не үшін беріледі</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>келу</translation>
    </message>
    <message>
        <source>amount spent</source>
        <translation>жұмсалған сома</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>сатып алынған өнім</translation>
    </message>
    <message>
        <source>How many stamps</source>
        <translation>Неше штамп</translation>
    </message>
    <message>
        <source>For every amount of</source>
        <translation>Әр қанша сомаға</translation>
    </message>
    <message>
        <source>Keep the rest for the next time</source>
        <translation>Қалдық келесі жолға өтсін</translation>
    </message>
    <message>
        <source>Then two small purchases bring as much as one large.</source>
        <translation>Сонда екі шағын сатып алу бір үлкенімен бірдей штамп береді.</translation>
    </message>
    <message>
        <source>Stamps for joining</source>
        <translation>Қосылғаны үшін штамптар</translation>
    </message>
    <message>
        <source>Shortest time between two stamps</source>
        <translation>Екі штамп арасындағы ең қысқа уақыт</translation>
    </message>
    <message>
        <source>Smallest purchase that counts</source>
        <translation>Есепке алынатын ең аз сатып алу</translation>
    </message>
    <message>
        <source>Most stamps a day</source>
        <translation>Күніне ең көп штамп</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: шектеусіз.</translation>
    </message>
    <message>
        <source>Most stamps a cashier sets by hand</source>
        <translation>Кассир қолмен қоятын ең көп штамп</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Штамп картасы</translation>
    </message>
    <message>
        <source>Customers collect stamps and get a reward for a full card.</source>
        <translation>Клиенттер штамп жинап, карта толғанда сыйлық алады.</translation>
    </message>
    <message>
        <source>For every %1 give %2. A card has %3: %4</source>
        <translation>Штамп негізі: %1, саны: %2. Картада: %3. %4</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ұпай</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>пайыз</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>Ұпаймен бағасы</translation>
    </message>
    <message>
        <source>More points at certain times</source>
        <translation>Белгілі уақытта көбірек ұпай</translation>
    </message>
    <message>
        <source>Points instead of 100%</source>
        <translation>100% орнына ұпай</translation>
    </message>
    <message>
        <source>200 doubles them. Where several hold, the best one counts.</source>
        <translation>200 екі есе көбейтеді. Бірнешеуі сай келсе, ең тиімдісі есепке алынады.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Апта күндері</translation>
    </message>
    <message>
        <source>From this minute of the day</source>
        <translation>Күннің осы минутынан бастап</translation>
    </message>
    <message>
        <source>Before this minute of the day</source>
        <translation>Күннің осы минутына дейін</translation>
    </message>
    <message>
        <source>Less than the start: past midnight.</source>
        <translation>Басынан кіші болса: түн ортасынан асады.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Such as 2026-03-21.</source>
        <translation>Мысалы: 2026-03-21.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Points for every</source>
        <translation>Ұпай не үшін беріледі</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>Неше ұпай</translation>
    </message>
    <message>
        <source>Points wait for</source>
        <translation>Ұпайлардың күту мерзімі</translation>
    </message>
    <message>
        <source>As long as goods can be brought back; then they can be spent.</source>
        <translation>Тауарды қайтаруға болатын мерзім; содан кейін жұмсауға болады.</translation>
    </message>
    <message>
        <source>Points lapse</source>
        <translation>Ұпайлар қашан күйеді</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>after so many days</source>
        <translation>сонша күннен кейін</translation>
    </message>
    <message>
        <source>after so many months</source>
        <translation>сонша айдан кейін</translation>
    </message>
    <message>
        <source>after so many days without a visit</source>
        <translation>келмеген сонша күннен кейін</translation>
    </message>
    <message>
        <source>After how many</source>
        <translation>Қаншадан кейін</translation>
    </message>
    <message>
        <source>Counted from the day they can be spent.</source>
        <translation>Жұмсауға болатын күннен бастап саналады.</translation>
    </message>
    <message>
        <source>And then until the end of the</source>
        <translation>Содан соң ненің соңына дейін</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>тоқсан</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>жартыжылдық</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>Most points on a card</source>
        <translation>Картадағы ең көп ұпай</translation>
    </message>
    <message>
        <source>Most points a day</source>
        <translation>Бір күндегі ең көп ұпай</translation>
    </message>
    <message>
        <source>Most points a month</source>
        <translation>Бір айдағы ең көп ұпай</translation>
    </message>
    <message>
        <source>Most points an undo may leave to owe</source>
        <translation>Қайтарудан кейін қалатын ең көп қарыз</translation>
    </message>
    <message>
        <source>Most points spent without a connection</source>
        <translation>Байланыссыз жұмсалатын ең көп ұпай</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take them: this is the risk.</source>
        <translation>Бір әрекетте. Екі касса да сонша алуы мүмкін: қауіп осы.</translation>
    </message>
    <message>
        <source>Can be spent in the purchase that earns them</source>
        <translation>Ұпай алынған сатып алудың өзінде жұмсауға болады</translation>
    </message>
    <message>
        <source>Otherwise from the next purchase on.</source>
        <translation>Әйтпесе келесі сатып алудан бастап.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings spent points back</source>
        <translation>Сатып алудың бір бөлігі қайтарылса, жұмсалған ұпайлар да қайтады</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of them back anyway.</source>
        <translation>Тепе-тең үлеспен; бәрі қайтарылса, ұпайлардың бәрі қайтады.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпайлар</translation>
    </message>
    <message>
        <source>Customers collect points and pay for rewards with them.</source>
        <translation>Клиенттер ұпай жинап, сыйлықты сонымен төлейді.</translation>
    </message>
    <message>
        <source>For every %1 give %2. Points buy: %3</source>
        <translation>Не үшін: %1. Ұпай саны: %2. Ұпайға беріледі: %3</translation>
    </message>
    <message>
        <source>Empty: every day.</source>
        <translation>Бос болса: күн сайын.</translation>
    </message>
    <message>
        <source>Part of a purchase brought back brings what paid it back</source>
        <translation>Сатып алудың бір бөлігі қайтарылса, төлеген бонус не ұпай да қайтады</translation>
    </message>
    <message>
        <source>In proportion; all of it brings all of it back anyway.</source>
        <translation>Үлесіне қарай; бәрі қайтарылса, бәрібір түгел қайтады.</translation>
    </message>
    <message>
        <source>Back of a purchase</source>
        <translation>Сатып алудан қайтатыны</translation>
    </message>
    <message>
        <source>500 is 5%, 250 is 2.5%.</source>
        <translation>500 деген 5%, 250 деген 2,5%.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Қалай беріледі</translation>
    </message>
    <message>
        <source>bonus money</source>
        <translation>бонус</translation>
    </message>
    <message>
        <source>A point for every</source>
        <translation>Бір ұпай қанша сомаға</translation>
    </message>
    <message>
        <source>Of what would be bonus money.</source>
        <translation>Бонус болып берілетін сомадан.</translation>
    </message>
    <message>
        <source>Only these products</source>
        <translation>Тек осы өнімдер</translation>
    </message>
    <message>
        <source>All but these products</source>
        <translation>Осы өнімдерден басқасының бәрі</translation>
    </message>
    <message>
        <source>Such as tobacco, gift cards and tips.</source>
        <translation>Мысалы: темекі, сыйлық карталары және шайпұл.</translation>
    </message>
    <message>
        <source>Nothing for goods reduced by more than</source>
        <translation>Бұдан көп арзандатылған тауарға берілмейді</translation>
    </message>
    <message>
        <source>Rounded down to</source>
        <translation>Неге дейін төмен дөңгелектенеді</translation>
    </message>
    <message>
        <source>Once, at the end of the purchase.</source>
        <translation>Бір рет, сатып алудың соңында.</translation>
    </message>
    <message>
        <source>More at certain times</source>
        <translation>Белгілі уақытта көбірек</translation>
    </message>
    <message>
        <source>In minor units of money, or in points as the rule gives them. 0: no limit.</source>
        <translation>Ақшаның ең ұсақ бірлігімен немесе ереже ұпай берсе, ұпаймен. 0: шектеусіз.</translation>
    </message>
    <message>
        <source>Most for a purchase</source>
        <translation>Бір сатып алуға ең көбі</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Күніне ең көбі</translation>
    </message>
    <message>
        <source>Most a month</source>
        <translation>Айына ең көбі</translation>
    </message>
    <message>
        <source>Most on a card</source>
        <translation>Картада ең көбі</translation>
    </message>
    <message>
        <source>Purchases a day that count</source>
        <translation>Күніне есепке алынатын сатып алулар</translation>
    </message>
    <message>
        <source>The first ones. 0: all.</source>
        <translation>Алғашқылары. 0: бәрі.</translation>
    </message>
    <message>
        <source>Most that an undo may leave to owe</source>
        <translation>Кері қайтарғаннан кейін қалатын ең көп қарыз</translation>
    </message>
    <message>
        <source>The bonus waits for</source>
        <translation>Бонус қолжетімді болғанша</translation>
    </message>
    <message>
        <source>The bonus lapses</source>
        <translation>Бонус күйеді</translation>
    </message>
    <message>
        <source>A reward</source>
        <translation>Сыйлық</translation>
    </message>
    <message>
        <source>Codes are made of</source>
        <translation>Код құрамы</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>әріптер мен цифрлар</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>әріптер</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>цифрлар</translation>
    </message>
    <message>
        <source>Characters of chance</source>
        <translation>Кездейсоқ таңбалар саны</translation>
    </message>
    <message>
        <source>Empty: 8. A check character comes on top.</source>
        <translation>Бос болса: 8. Оған бір тексеру таңбасы қосылады.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Such as SPRING-####-####: a character is drawn for every #. It takes the place of the length.</source>
        <translation>Мысалы, SPRING-####-####: әр # орнына кездейсоқ таңба қойылады. Үлгі ұзындықтың орнына қолданылады.</translation>
    </message>
    <message>
        <source>Before every code</source>
        <translation>Әр кодтың алдында</translation>
    </message>
    <message>
        <source>Behind every code</source>
        <translation>Әр кодтың соңында</translation>
    </message>
    <message>
        <source>With a check character</source>
        <translation>Тексеру таңбасымен</translation>
    </message>
    <message>
        <source>It shows that a code was mistyped.</source>
        <translation>Код қате терілсе, бірден көрсетеді.</translation>
    </message>
    <message>
        <source>Can be claimed by link</source>
        <translation>Сілтеме арқылы алуға болады</translation>
    </message>
    <message>
        <source>Then codes must be too hard to guess: 13 letters and digits.</source>
        <translation>Онда код оңай табылмайтын болуы керек: 13 әріп пен цифр.</translation>
    </message>
    <message>
        <source>Times a code can be used</source>
        <translation>Бір код неше рет қолданылады</translation>
    </message>
    <message>
        <source>Can be used without a connection</source>
        <translation>Байланыссыз қолдануға болады</translation>
    </message>
    <message>
        <source>Two tills may each take the same code then: this is the risk.</source>
        <translation>Онда екі касса бір кодты қатар қабылдап қоюы мүмкін: тәуекелі осы.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Discounts by amount</source>
        <translation>Сомаға қарай жеңілдіктер</translation>
    </message>
    <message>
        <source>Name of the discount</source>
        <translation>Жеңілдік атауы</translation>
    </message>
    <message>
        <source>As the counter and the receipt say it, such as “10% off”.</source>
        <translation>Кассада және түбіртекте осылай жазылады, мысалы, «10% жеңілдік».</translation>
    </message>
    <message>
        <source>How much comes off</source>
        <translation>Жеңілдік мөлшері</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>әрқашан бірдей</translation>
    </message>
    <message>
        <source>by the amount of the purchase</source>
        <translation>сатып алу сомасына қарай</translation>
    </message>
    <message>
        <source>by what the customer spent so far</source>
        <translation>клиенттің осыған дейін жұмсағанына қарай</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Ұтыстар</translation>
    </message>
    <message>
        <source>Id of the prize</source>
        <translation>Ұтыс идентификаторы</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Ұту мүмкіндігі</translation>
    </message>
    <message>
        <source>In hundredths of a percent; all together make 10,000.</source>
        <translation>Пайыздың жүзден бірімен; барлығы қосылып 10 000 болады.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Қанша дана бар</translation>
    </message>
    <message>
        <source>A draw for every</source>
        <translation>Ұтыс ойыны не үшін</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>сатып алу</translation>
    </message>
    <message>
        <source>reward reached</source>
        <translation>жеткен сыйлық</translation>
    </message>
    <message>
        <source>Rewards that are drawn</source>
        <translation>Ұтыс ойынын беретін сыйлықтар</translation>
    </message>
    <message>
        <source>Ids of the rewards of a stamp card.</source>
        <translation>Штамп картасындағы сыйлықтардың идентификаторлары.</translation>
    </message>
    <message>
        <source>Most draws a customer and day</source>
        <translation>Бір клиентке күніне ең көп ұтыс ойыны</translation>
    </message>
    <message>
        <source>Limited prizes a computer may give without a connection</source>
        <translation>Бір компьютер байланыссыз бере алатын саны шектеулі ұтыстар</translation>
    </message>
    <message>
        <source>What stands in for a prize that ran out</source>
        <translation>Таусылған ұтыстың орнына не беріледі</translation>
    </message>
    <message>
        <source>Id of a prize without a limit.</source>
        <translation>Саны шектелмеген ұтыстың идентификаторы.</translation>
    </message>
    <message>
        <source>What counts of a purchase</source>
        <translation>Сатып алудан не есептеледі</translation>
    </message>
    <message>
        <source>what is paid in money</source>
        <translation>ақшамен төленгені</translation>
    </message>
    <message>
        <source>the price after discounts, whatever pays it</source>
        <translation>жеңілдіктен кейінгі баға, немен төленсе де</translation>
    </message>
    <message>
        <source>the price before discounts</source>
        <translation>жеңілдікке дейінгі баға</translation>
    </message>
    <message>
        <source>With what is paid in money, the part paid with points, bonus or gifts earns nothing.</source>
        <translation>«Ақшамен төленгені» таңдалса, ұпаймен, бонуспен немесе сыйлық картасымен төленген бөлікке ештеңе жиналмайды.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>қосылу</translation>
    </message>
    <message>
        <source>a certain purchase, such as the second</source>
        <translation>белгілі бір сатып алу, мысалы, екіншісі</translation>
    </message>
    <message>
        <source>a complete profile</source>
        <translation>толық профиль</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>пікір</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>басқа нәрсе</translation>
    </message>
    <message>
        <source>Id of what happens</source>
        <translation>Оқиға идентификаторы</translation>
    </message>
    <message>
        <source>Such as “survey”: staff or a program names it.</source>
        <translation>Мысалы, «survey»: оны қызметкер немесе бағдарлама көрсетеді.</translation>
    </message>
    <message>
        <source>Which purchase</source>
        <translation>Нешінші сатып алу</translation>
    </message>
    <message>
        <source>2: the second. What was brought back is no purchase.</source>
        <translation>2: екіншісі. Қайтарылған тауар сатып алуға саналмайды.</translation>
    </message>
    <message>
        <source>How often a customer can have it</source>
        <translation>Клиент оны неше рет ала алады</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлық уақыт</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>бір жыл</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>бір ай</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>бір күн</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Сыйлық</translation>
    </message>
    <message>
        <source>hundredths of a percent</source>
        <translation>пайыздың жүзден бірі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln штамп</numerusform>
            <numerusform>%Ln штамп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln күн</numerusform>
            <numerusform>%Ln күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минут</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln келу</numerusform>
            <numerusform>%Ln келу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ұпай</numerusform>
            <numerusform>%Ln ұпай</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smallest gift</source>
        <translation>Сыйлық картасының ең аз сомасы</translation>
    </message>
    <message>
        <source>Largest gift</source>
        <translation>Сыйлық картасының ең көп сомасы</translation>
    </message>
    <message>
        <source>0: without end. Empty: it is asked whenever a gift is sold.</source>
        <translation>0: мерзімсіз. Бос болса: сыйлық картасы сатылған сайын сұралады.</translation>
    </message>
    <message>
        <source>Most that a gift pays without a connection</source>
        <translation>Сыйлық картасымен байланыссыз төленетін ең көп сома</translation>
    </message>
    <message>
        <source>In one act. Two tills may each take it: this is the risk.</source>
        <translation>Бір әрекетте. Екі касса оны қатар қабылдап қоюы мүмкін: тәуекелі осы.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Не беріледі</translation>
    </message>
    <message>
        <source>a reward</source>
        <translation>сыйлық</translation>
    </message>
    <message>
        <source>How many stamps or points</source>
        <translation>Қанша штамп немесе ұпай</translation>
    </message>
    <message>
        <source>Empty: “stamps”.</source>
        <translation>Бос болса: «stamps».</translation>
    </message>
    <message>
        <source>How much bonus money</source>
        <translation>Қанша бонус ақша</translation>
    </message>
    <message>
        <source>Points and bonus money wait for</source>
        <translation>Ұпай мен бонус ақша қолжетімді болғанша</translation>
    </message>
    <message>
        <source>They lapse</source>
        <translation>Олар күйеді</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қай күні</translation>
    </message>
    <message>
        <source>the birthday</source>
        <translation>туған күн</translation>
    </message>
    <message>
        <source>the day of joining, each year</source>
        <translation>қосылған күн, жыл сайын</translation>
    </message>
    <message>
        <source>another date of the customer</source>
        <translation>клиенттің басқа күні</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Қай күн</translation>
    </message>
    <message>
        <source>As it is called in the customer&apos;s data, such as “wedding”.</source>
        <translation>Клиент деректеріндегі атауы, мысалы, «wedding».</translation>
    </message>
    <message>
        <source>The gift can be had</source>
        <translation>Сыйлықты алуға болады</translation>
    </message>
    <message>
        <source>around the day</source>
        <translation>сол күнге жақын күндері</translation>
    </message>
    <message>
        <source>in the whole month</source>
        <translation>бүкіл ай бойы</translation>
    </message>
    <message>
        <source>-7: from 7 days before. 0: the day itself.</source>
        <translation>-7: 7 күн бұрыннан бастап. 0: сол күннің өзі.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>3: until 3 days after. 0: the day itself.</source>
        <translation>3: кейінгі 3 күнге дейін. 0: сол күннің өзі.</translation>
    </message>
    <message>
        <source>29 February in common years</source>
        <translation>29 ақпан, кібісе емес жылдары</translation>
    </message>
    <message>
        <source>28 February</source>
        <translation>28 ақпан</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1 наурыз</translation>
    </message>
    <message>
        <source>Only with a purchase</source>
        <translation>Тек сатып алғанда</translation>
    </message>
    <message>
        <source>Otherwise with any visit.</source>
        <translation>Әйтпесе кез келген келгенде.</translation>
    </message>
    <message>
        <source>A date changed shortly before waits a year</source>
        <translation>Сәл бұрын өзгертілген күн бір жыл күтеді</translation>
    </message>
    <message>
        <source>So many days before the day.</source>
        <translation>Сол күнге дейінгі күн саны.</translation>
    </message>
    <message>
        <source>A date changed after a gift brings none for</source>
        <translation>Сыйлықтан кейін өзгертілген күнге сыйлық берілмейтін мерзім</translation>
    </message>
    <message>
        <source>Percentage off, in hundredths</source>
        <translation>Жеңілдік пайызы, жүзден бірімен</translation>
    </message>
    <message>
        <source>1000 is 10%, 10000 makes it free. Either this or an amount.</source>
        <translation>1000 деген 10%, 10000 болса тегін. Не осы, не сома көрсетіледі.</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Жеңілдік сомасы</translation>
    </message>
    <message>
        <source>Never more than there is to pay; the rest is lost.</source>
        <translation>Төленетін сомадан аспайды; қалғаны күйеді.</translation>
    </message>
    <message>
        <source>It comes off</source>
        <translation>Жеңілдік неге беріледі</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>өнімдерге</translation>
    </message>
    <message>
        <source>the cheapest of the products</source>
        <translation>өнімдердің ең арзанына</translation>
    </message>
    <message>
        <source>the whole purchase</source>
        <translation>бүкіл сатып алуға</translation>
    </message>
    <message>
        <source>How many of the cheapest</source>
        <translation>Ең арзанының нешеуіне</translation>
    </message>
    <message>
        <source>For every so many pieces of the products</source>
        <translation>Өнімнің әр неше данасына</translation>
    </message>
    <message>
        <source>3 for the price of 2: 3 here, one of the cheapest, 100%. 0: whatever is bought.</source>
        <translation>2 бағасына 3: мұнда 3, ең арзанының біреуі, 100%. 0: қанша алынса да.</translation>
    </message>
    <message>
        <source>Times per purchase</source>
        <translation>Бір сатып алуда неше рет</translation>
    </message>
    <message>
        <source>0: as often as the pieces are there.</source>
        <translation>0: дана саны жеткенше.</translation>
    </message>
    <message>
        <source>Beside other discounts</source>
        <translation>Басқа жеңілдіктермен бірге</translation>
    </message>
    <message>
        <source>the best of those that exclude each other</source>
        <translation>бірге жүрмейтіндердің ең тиімдісі</translation>
    </message>
    <message>
        <source>on top of them</source>
        <translation>олардың үстіне қосылады</translation>
    </message>
    <message>
        <source>only without any other</source>
        <translation>тек басқа жеңілдік болмаса</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>A percentage is rounded</source>
        <translation>Пайызды дөңгелектеу</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>клиент пайдасына</translation>
    </message>
    <message>
        <source>for the shop</source>
        <translation>дүкен пайдасына</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ең жақын санға дейін</translation>
    </message>
    <message>
        <source>To steps of</source>
        <translation>Дөңгелектеу қадамы</translation>
    </message>
    <message>
        <source>What they pay</source>
        <translation>Олар қанша төлейді</translation>
    </message>
    <message>
        <source>So many points, as said above, pay this amount.</source>
        <translation>Жоғарыда көрсетілген ұпай осы соманы төлейді.</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>Қадамы</translation>
    </message>
    <message>
        <source>Only whole steps are taken, so nothing is lost by rounding.</source>
        <translation>Тек бүтін қадам алынады, сондықтан дөңгелектегенде ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Most of a purchase</source>
        <translation>Сатып алудың ең көп бөлігі</translation>
    </message>
    <message>
        <source>Of what is left after discounts.</source>
        <translation>Жеңілдіктен кейін қалған сомадан.</translation>
    </message>
    <message>
        <source>Always paid in money</source>
        <translation>Әрқашан ақшамен төленетіні</translation>
    </message>
    <message>
        <source>From a balance of</source>
        <translation>Қалдық мынадан басталса</translation>
    </message>
    <message>
        <source>Most spent without a connection</source>
        <translation>Байланыссыз жұмсалатын ең көбі</translation>
    </message>
    <message>
        <source>Purchases can be paid with it</source>
        <translation>Онымен сатып алуды төлеуге болады</translation>
    </message>
    <message>
        <source>Wholly or in part, from the next purchase on.</source>
        <translation>Толық немесе жартылай, келесі сатып алудан бастап.</translation>
    </message>
    <message>
        <source>Points for joining</source>
        <translation>Қосылғаны үшін ұпай</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Бонус ақша</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Не береді</translation>
    </message>
    <message>
        <source>Of several the customer chooses one.</source>
        <translation>Бірнешеу болса, клиент біреуін таңдайды.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Промокод</translation>
    </message>
    <message>
        <source>One public word, such as NAVRUZ; each language may write it its own way. Codes that only one person may use are coupons.</source>
        <translation>Бәріне ортақ бір сөз, мысалы, NAVRUZ; әр тілде өзінше жазуға болады. Бір адам ғана қолданатын кодтар купон деп аталады.</translation>
    </message>
    <message>
        <source>Times a customer may use it</source>
        <translation>Бір клиент неше рет қолдана алады</translation>
    </message>
    <message>
        <source>Times it can be used in all</source>
        <translation>Барлығы неше рет қолданылады</translation>
    </message>
    <message>
        <source>What it may cost in all</source>
        <translation>Барлық шығын шегі</translation>
    </message>
    <message>
        <source>Uses of a computer without a connection</source>
        <translation>Бір компьютерде байланыссыз қолдану саны</translation>
    </message>
    <message>
        <source>It cannot know then what others took: so many may be too many.</source>
        <translation>Онда басқалар қанша қабылдағаны белгісіз: сонша рет артық берілуі мүмкін.</translation>
    </message>
    <message>
        <source>Of the products it is for, before anything comes off.</source>
        <translation>Жеңілдік жүретін өнімдердің шегерусіз сомасы.</translation>
    </message>
    <message>
        <source>Empty: all.</source>
        <translation>Бос болса: бәрі.</translation>
    </message>
    <message>
        <source>Without these products</source>
        <translation>Мына өнімдерден басқа</translation>
    </message>
    <message>
        <source>Only on purchase number</source>
        <translation>Тек нешінші сатып алуда</translation>
    </message>
    <message>
        <source>1 is a customer&apos;s first; what was brought back whole does not count. 0: on each.</source>
        <translation>1: клиенттің біріншісі; толық қайтарылғаны саналмайды. 0: әрқайсысында.</translation>
    </message>
    <message>
        <source>More for further friends</source>
        <translation>Келесі достар үшін көбірек</translation>
    </message>
    <message>
        <source>From which friend on</source>
        <translation>Нешінші достан бастап</translation>
    </message>
    <message>
        <source>Whoever brings somebody gets</source>
        <translation>Дос шақырған клиент алады</translation>
    </message>
    <message>
        <source>Whoever was brought gets</source>
        <translation>Шақырылған дос алады</translation>
    </message>
    <message>
        <source>The one who was brought gets it with</source>
        <translation>Шақырылған дос оны қашан алады</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>сатып алғанда</translation>
    </message>
    <message>
        <source>Which purchase of the friend</source>
        <translation>Достың нешінші сатып алуы</translation>
    </message>
    <message>
        <source>Only purchases that were paid and not brought back count.</source>
        <translation>Тек төленген және қайтарылмаған сатып алулар саналады.</translation>
    </message>
    <message>
        <source>At most so long after joining</source>
        <translation>Қосылғаннан кейінгі ең ұзақ мерзім</translation>
    </message>
    <message>
        <source>Most friends a month</source>
        <translation>Айына ең көп дос</translation>
    </message>
    <message>
        <source>Most friends of one customer</source>
        <translation>Бір клиенттің ең көп досы</translation>
    </message>
    <message>
        <source>Most friends in the whole shop</source>
        <translation>Бүкіл дүкен бойынша ең көп дос</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Қолдануға болады</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>бірден</translation>
    </message>
    <message>
        <source>from a visit on another day</source>
        <translation>басқа күні келгеннен бастап</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>Неше күннен кейін</translation>
    </message>
    <message>
        <source>Percent off the purchase</source>
        <translation>Сатып алуға жеңілдік пайызы</translation>
    </message>
    <message>
        <source>It comes off the purchase that the reward is used in.</source>
        <translation>Сыйлық қолданылған сатып алудан шегеріледі.</translation>
    </message>
    <message>
        <source>Money off the purchase</source>
        <translation>Сатып алуға жеңілдік сомасы</translation>
    </message>
    <message>
        <source>At most so much money off</source>
        <translation>Жеңілдіктің ең көп сомасы</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Кешбэк</translation>
    </message>
    <message>
        <source>Customers get a part of what they pay back and pay with it later.</source>
        <translation>Клиенттерге төлегенінің бір бөлігі қайтады, кейін сонымен төлейді.</translation>
    </message>
    <message>
        <source>%1 of a purchase comes back as %2, counted on %3.</source>
        <translation>Сатып алудан %1 қайтады: %2. Есептелетіні: %3.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купондар</translation>
    </message>
    <message>
        <source>Codes that are each used once. When a batch runs out, it stops until you make more.</source>
        <translation>Әрқайсысы бір рет қолданылатын кодтар. Топтама таусылса, жаңасын жасағанша тоқтайды.</translation>
    </message>
    <message>
        <source>A code brings: %1</source>
        <translation>Код береді: %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>A percentage or an amount comes off what customers buy.</source>
        <translation>Клиенттер алған заттың бағасынан пайыз немесе сома шегеріледі.</translation>
    </message>
    <message>
        <source>%1 comes off %2.</source>
        <translation>Жеңілдік: %1, %2.</translation>
    </message>
    <message>
        <source>Prize draw</source>
        <translation>Ұтыс ойыны</translation>
    </message>
    <message>
        <source>Customers draw prizes by chance, and anybody can check it.</source>
        <translation>Клиенттер кездейсоқ ұтыс алады, оны кез келген адам тексере алады.</translation>
    </message>
    <message>
        <source>For every %1 a draw of: %2</source>
        <translation>Әр %1 үшін ұтыс ойыны: %2</translation>
    </message>
    <message>
        <source>Bonus for something</source>
        <translation>Белгілі бір іс үшін бонус</translation>
    </message>
    <message>
        <source>For joining, a review, a complete profile or a certain purchase there is something extra.</source>
        <translation>Қосылғаны, пікірі, толық профилі немесе белгілі бір сатып алуы үшін клиентке қосымша сый беріледі.</translation>
    </message>
    <message>
        <source>For %1 give: %2</source>
        <translation>%1 үшін беріледі: %2</translation>
    </message>
    <message>
        <source>Gift value</source>
        <translation>Сыйлық картасы</translation>
    </message>
    <message>
        <source>Somebody pays now, and the card pays later purchases with it.</source>
        <translation>Біреу қазір төлейді, кейінгі сатып алулар осы картадан төленеді.</translation>
    </message>
    <message>
        <source>Gifts from %1 to %2</source>
        <translation>Сыйлық карталары: %1 – %2</translation>
    </message>
    <message>
        <source>Birthday or another day</source>
        <translation>Туған күн немесе басқа күн</translation>
    </message>
    <message>
        <source>Once a year, around a day of the customer, a gift with a visit.</source>
        <translation>Жылына бір рет, клиенттің ерекше күніне орай, келгенде сыйлық беріледі.</translation>
    </message>
    <message>
        <source>On %1, from %2 to %3, give: %4</source>
        <translation>Күні: %1, аралығы: %2 … %3. Беріледі: %4</translation>
    </message>
    <message>
        <source>Whoever says a public word gets something.</source>
        <translation>Жарияланған сөзді айтқан клиент бірдеңе алады.</translation>
    </message>
    <message>
        <source>The word %1 brings: %2</source>
        <translation>%1 сөзі береді: %2</translation>
    </message>
    <message>
        <source>Friends bring friends</source>
        <translation>Дос шақыру</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets something, and the new one too.</source>
        <translation>Жаңа клиент әкелген адам да, жаңа клиент те сый алады.</translation>
    </message>
    <message>
        <source>Whoever brings a new customer gets: %1. The new one gets: %2.</source>
        <translation>Жаңа клиент әкелген адамға: %1. Жаңа клиентке: %2.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Деңгейлер</translation>
    </message>
    <message>
        <source>Customers who come and buy more reach a higher tier and get more.</source>
        <translation>Жиі келіп, көп алатын клиенттер жоғары деңгейге жетіп, көбірек алады.</translation>
    </message>
    <message>
        <source>Tiers: %1. What counts is that of the %2; a tier is kept %3.</source>
        <translation>Деңгейлер: %1. Есептелетін кезең: %2; деңгей сақталады: %3.</translation>
    </message>
    <message>
        <source>Stamps lapse</source>
        <translation>Штамптар күйеді</translation>
    </message>
    <message>
        <source>so many days after the first stamp of the card</source>
        <translation>картаның бірінші штампынан кейін көрсетілген күн өткенде</translation>
    </message>
    <message>
        <source>so many days after the last stamp</source>
        <translation>соңғы штамптан кейін көрсетілген күн өткенде</translation>
    </message>
    <message>
        <source>Then the next stamp begins a new card. Rewards that were reached stay.</source>
        <translation>Содан кейінгі штамп жаңа картаны бастайды. Жеткен сыйлықтар сақталады.</translation>
    </message>
    <message>
        <source>Shortest time between two stamps at a kiosk</source>
        <translation>Киоскідегі екі штамп арасындағы ең аз уақыт</translation>
    </message>
    <message>
        <source>Nobody watches there: the same card shown again counts once.</source>
        <translation>Ол жерде ешкім қарап тұрмайды: қайта көрсетілген карта бір рет саналады.</translation>
    </message>
    <message>
        <source>Shortest time from a used reward to the next stamp</source>
        <translation>Пайдаланылған сыйлықтан келесі штампқа дейінгі ең аз уақыт</translation>
    </message>
    <message>
        <source>Most stamps a purchase brings</source>
        <translation>Бір сатып алуға берілетін ең көп штамп</translation>
    </message>
    <message>
        <source>No more stamps while so many rewards wait</source>
        <translation>Алынбаған сыйлық саны осынша болса, штамп қойылмайды</translation>
    </message>
    <message>
        <source>All of this</source>
        <translation>Мұның бәрі</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Не есептеледі</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>жұмсалған ақша</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>сатып алулар</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>жиналған ұпай</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Кемінде</translation>
    </message>
    <message>
        <source>Exactly as much counts.</source>
        <translation>Дәл осынша болса да саналады.</translation>
    </message>
    <message>
        <source>In so many months</source>
        <translation>Неше ай ішінде</translation>
    </message>
    <message>
        <source>Empty: in the time that counts for all tiers.</source>
        <translation>Бос болса: барлық деңгейге ортақ кезеңде.</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>Неше күн ішінде</translation>
    </message>
    <message>
        <source>Ways to reach it</source>
        <translation>Оған жету жолдары</translation>
    </message>
    <message>
        <source>Only from this tier on</source>
        <translation>Тек осы деңгейден бастап</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>Деңгей атауы</translation>
    </message>
    <message>
        <source>Gift for reaching it</source>
        <translation>Деңгейге жеткені үшін сыйлық</translation>
    </message>
    <message>
        <source>Tiers, the lowest first</source>
        <translation>Деңгейлер, ең төменінен бастап</translation>
    </message>
    <message>
        <source>Id of the tier</source>
        <translation>Деңгей идентификаторы</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Points and bonus instead of 100%</source>
        <translation>Ұпай мен бонус, 100% орнына</translation>
    </message>
    <message>
        <source>Stamps more for a visit that brings any</source>
        <translation>Штамп берілетін келуге қосымша штамп</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>күнтізбелік ай</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>күнтізбелік тоқсан</translation>
    </message>
    <message>
        <source>calendar half-year</source>
        <translation>күнтізбелік жартыжылдық</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>күнтізбелік жыл</translation>
    </message>
    <message>
        <source>last so many months</source>
        <translation>соңғы бірнеше ай</translation>
    </message>
    <message>
        <source>last so many days</source>
        <translation>соңғы бірнеше күн</translation>
    </message>
    <message>
        <source>whole time</source>
        <translation>барлық уақыт</translation>
    </message>
    <message>
        <source>What counts is that of the</source>
        <translation>Есептелетін кезең</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Нешеу</translation>
    </message>
    <message>
        <source>A tier is kept</source>
        <translation>Деңгей сақталады</translation>
    </message>
    <message>
        <source>to the end of the next period</source>
        <translation>келесі кезеңнің соңына дейін</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>кезеңнің соңына дейін</translation>
    </message>
    <message>
        <source>for so many months</source>
        <translation>бірнеше ай бойы</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>The period is the</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Неше ай</translation>
    </message>
    <message>
        <source>Kept longer by</source>
        <translation>Қосымша сақталу мерзімі</translation>
    </message>
    <message>
        <source>So long a tier can still be reached again before it falls.</source>
        <translation>Осы уақытта деңгей түспей тұрып, оған қайта жетуге болады.</translation>
    </message>
    <message>
        <source>Then the customer falls</source>
        <translation>Содан кейін клиент түседі</translation>
    </message>
    <message>
        <source>to the tier that the figures give</source>
        <translation>көрсеткіштеріне сай деңгейге</translation>
    </message>
    <message>
        <source>one tier at most</source>
        <translation>ең көбі бір деңгейге</translation>
    </message>
    <message>
        <source>The purchase that reaches a tier has its benefits</source>
        <translation>Деңгейге жеткізген сатып алуға оның артықшылықтары қолданылады</translation>
    </message>
    <message>
        <source>Else they begin with the next one.</source>
        <translation>Әйтпесе келесі сатып алудан басталады.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>апта</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>барлық уақыт</translation>
    </message>
    <message>
        <source>How often a customer</source>
        <translation>Бір клиентке қанша рет</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Empty: as often as it fits. Once in all the time: only once.</source>
        <translation>Бос болса: шарт орындалған сайын. Барлық уақытта бір рет: тек бір рет.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Points it takes</source>
        <translation>Қанша ұпай алады</translation>
    </message>
    <message>
        <source>the price, for one</source>
        <translation>бағасынша, біреуіне</translation>
    </message>
    <message>
        <source>as many times the price as there is</source>
        <translation>ұпай жеткенше, әрқайсысына бағасынша</translation>
    </message>
    <message>
        <source>all that are there, for one</source>
        <translation>бар ұпайдың бәрі, біреуіне</translation>
    </message>
    <message>
        <source>Only for tiers</source>
        <translation>Тек мына деңгейлерге</translation>
    </message>
    <message>
        <source>Their ids. Empty: for everybody.</source>
        <translation>Олардың кодтары. Бос болса: бәріне.</translation>
    </message>
</context>
<context>
    <name>ScannerState</name>
    <message>
        <source>No hand scanner is chosen.</source>
        <translation>Қол сканері таңдалмаған.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 is ready.</source>
        <translation>Қол сканері дайын: %1.</translation>
    </message>
    <message>
        <source>There is no hand scanner on %1. Plug it in and scanning starts by itself.</source>
        <translation>Қол сканері табылмады: %1. Оны қосыңыз, сканерлеу өзі басталады.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 cannot be opened. Close other programs that use it, or ask for the right to use it.</source>
        <translation>Қол сканерін ашу мүмкін болмады: %1. Оны пайдаланып тұрған басқа бағдарламаларды жабыңыз немесе оны пайдалану құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>The hand scanner on %1 was pulled out. Plug it in again and scanning goes on by itself.</source>
        <translation>Қол сканері ажыратылды: %1. Оны қайта қосыңыз, сканерлеу өзі жалғасады.</translation>
    </message>
    <message>
        <source>%1 is a keyboard that somebody types on, so it was given back. Choose the hand scanner instead.</source>
        <translation>Бұл — біреу мәтін теретін пернетақта: %1, сондықтан ол босатылды. Оның орнына қол сканерін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Counter</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенттер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Қызметкерлер</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 дегіңіз келді ме?</translation>
    </message>
</context>
<context>
    <name>SearchAction</name>
    <message>
        <source>New customer</source>
        <translation>Жаңа клиент</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық тақырып</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Қараңғы тақырып</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Кассада</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>There is no such file, or it can&apos;t be read. Nothing was changed. Put the stick in again and choose the file.</source>
        <translation>Мұндай файл жоқ немесе оны оқу мүмкін емес. Ештеңе өзгерген жоқ. Флешканы қайта қосып, файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is not from a laptop that writes to a stick. Nothing was changed. Choose the file that Muhr wrote.</source>
        <translation>Бұл — ноутбук флешкаға жазған файл емес. Ештеңе өзгерген жоқ. Мөр жазған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this file. Nothing was changed. Update Muhr, then bring it in again.</source>
        <translation>Бұл файлды жаңарақ Мөр нұсқасы жазған. Ештеңе өзгерген жоқ. Мөр бағдарламасын жаңартып, файлды қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it is missing or was changed. Nothing was changed here, and the other laptop still has everything. Write it to the stick once more.</source>
        <translation>Бұл файл зақымданған: бір бөлігі жоқ немесе өзгертілген. Мұнда ештеңе өзгерген жоқ, басқа ноутбукта бәрі сақтаулы. Файлды флешкаға қайта жазыңыз.</translation>
    </message>
    <message>
        <source>This file is of another shop. Nothing was changed. Bring it to a laptop of that shop.</source>
        <translation>Бұл файл басқа дүкендікі. Ештеңе өзгерген жоқ. Оны сол дүкендегі ноутбукқа апарыңыз.</translation>
    </message>
    <message>
        <source>This file was locked with a key of the shop that is not on this computer yet. Nothing was changed. Connect this laptop once, then bring the file in again.</source>
        <translation>Бұл файл дүкеннің осы компьютерде әлі жоқ кілтімен шифрланған. Ештеңе өзгерген жоқ. Бұл ноутбукты бір рет серверге қосып, файлды қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>This is what this laptop wrote. Nothing was changed. Bring it to another laptop of the shop.</source>
        <translation>Бұл — осы ноутбук жазған файл. Ештеңе өзгерген жоқ. Оны дүкендегі басқа ноутбукқа апарыңыз.</translation>
    </message>
    <message>
        <source>The laptop that wrote this file is not known here. Nothing was changed. Connect this laptop once, then bring it in again.</source>
        <translation>Бұл файлды жазған ноутбук мұнда белгісіз. Ештеңе өзгерген жоқ. Бұл ноутбукты бір рет серверге қосып, файлды қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>What is in this file was not signed by the laptop that it names. Nothing was changed. Write it to the stick once more.</source>
        <translation>Бұл файлдағы деректерге онда көрсетілген ноутбук қол қоймаған. Ештеңе өзгерген жоқ. Файлды флешкаға қайта жазыңыз.</translation>
    </message>
    <message>
        <source>Everything in this file came before. Nothing was changed.</source>
        <translation>Бұл файлдағының бәрі бұрын келген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) came in. They go on as soon as this laptop has a line, and count from then on.</source>
        <translation>
            <numerusform>%Ln әрекет жүктелді. Бұл ноутбукта байланыс пайда болысымен ол серверге жіберіледі және содан бастап есепке алынады.</numerusform>
            <numerusform>%Ln әрекет жүктелді. Бұл ноутбукта байланыс пайда болысымен олар серверге жіберіледі және содан бастап есепке алынады.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for it, or the folder may not be written. Nothing was changed, and everything still waits on this laptop. Free some space, or choose another stick.</source>
        <translation>Оған орын жетпейді немесе қалтаға жазуға рұқсат жоқ. Ештеңе өзгерген жоқ, бәрі әлі осы ноутбукта күтіп тұр. Орын босатыңыз немесе басқа флешка таңдаңыз.</translation>
    </message>
    <message>
        <source>What is on the stick is not what was written to it. Everything still waits on this laptop. Take another stick.</source>
        <translation>Флешкадағы дерек оған жазылғанмен бірдей емес. Бәрі әлі осы ноутбукта күтіп тұр. Басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>Nothing waits on this laptop, so nothing was written.</source>
        <translation>Бұл ноутбукта күтіп тұрған ештеңе жоқ, сондықтан ештеңе жазылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are on the stick. They still wait here as well: whichever way comes first, each counts once.</source>
        <translation>
            <numerusform>%Ln әрекет флешкада. Ол мұнда да күтіп тұр: қай жолмен бұрын жетсе де, бір рет есептеледі.</numerusform>
            <numerusform>%Ln әрекет флешкада. Олар мұнда да күтіп тұр: қай жолмен бұрын жетсе де, әрқайсысы бір рет есептеледі.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Not stored: the disk is full. Free some space and try again.</source>
        <translation>Сақталмады: дискіде орын қалмады. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Not stored: the disk did not take it. Check the disk and try again.</source>
        <translation>Сақталмады: диск жазбады. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is open for reading only.</source>
        <translation>Сақталмады: дүкен файлы тек оқуға ашылған.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file is busy. Try again.</source>
        <translation>Сақталмады: дүкен файлы бос емес. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore a backup or fetch the shop from its endpoint.</source>
        <translation>Бұл дүкеннің файлы зақымданған. Сақтық көшірмені қалпына келтіріңіз немесе дүкенді серверден қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Not stored: the change does not fit what is already there.</source>
        <translation>Сақталмады: өзгеріс бұрыннан бар дерекке сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Not stored: the shop&apos;s file refused it. Try again.</source>
        <translation>Сақталмады: дүкен файлы қабылдамады. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The database server does not answer. Try again.</source>
        <translation>Дерекқор сервері жауап бермейді. Қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Everything is saved on this computer. Connect an endpoint in Settings to give cards to phones.</source>
        <translation>Бәрі осы компьютерде сақталды. Телефондарға карта беру үшін Баптауларда серверге қосылыңыз.</translation>
    </message>
    <message>
        <source>Everything is saved, here and at the endpoint.</source>
        <translation>Бәрі осында да, серверде де сақталды.</translation>
    </message>
    <message>
        <source>Everything is saved here and is on its way to the endpoint.</source>
        <translation>Бәрі осында сақталды және серверге жіберілуде.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Everything is saved here and will be sent by itself. Check the network if it lasts.</source>
        <translation>Сервер жауап бермейді. Бәрі осында сақталды және өзі жіберіледі. Ұзаққа созылса, желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day wrong. Stamps are saved; set the clock right.</source>
        <translation>Бұл компьютердің сағаты бір күннен артық қате. Штамптар сақталды; сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this computer any more. Everything is saved here. Ask the owner for a new link.</source>
        <translation>Сервер бұл компьютерді енді қабылдамайды. Бәрі осында сақталды. Иесінен жаңа сілтеме сұраңыз.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer could not be used. Everything is saved here and will be tried again.</source>
        <translation>Сервердің жауабын пайдалану мүмкін болмады. Бәрі осында сақталды және қайта жіберіледі.</translation>
    </message>
    <message>
        <source>The endpoint stopped answering before all of your shop was here. Check the internet connection, then try again.</source>
        <translation>Дүкеніңіз толық жүктелмей тұрып, сервер жауап бермей қойды. Интернет байланысын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This is not a link of an endpoint. Nothing was changed. Copy the whole line that the endpoint showed, and try again.</source>
        <translation>Бұл сервер сілтемесі емес. Ештеңе өзгерген жоқ. Сервер көрсеткен жолды толық көшіріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This link connects a shop that is on a computer. Nothing was changed. Make the shop first, then use the link in its Settings.</source>
        <translation>Бұл сілтеме компьютердегі дүкенді серверге қосады. Ештеңе өзгерген жоқ. Алдымен дүкен жасап, сілтемені оның Баптауларында пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Nothing was changed. Check the internet connection, then try again.</source>
        <translation>Сервер жауап бермейді. Ештеңе өзгерген жоқ. Интернет байланысын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The endpoint was put back to an earlier state. It gets back what it lost from here, by itself. Everything is saved on this computer. Ask for help if this stays for an hour.</source>
        <translation>Сервер бұрынғы күйіне қайтарылған. Жоғалтқанын осы компьютерден өзі қайтарып алады. Бәрі осы компьютерде сақталды. Бұл бір сағаттан ұзаққа созылса, көмек сұраңыз.</translation>
    </message>
    <message>
        <source>The endpoint does not let this laptop invite another one. Only an owner&apos;s laptop may.</source>
        <translation>Сервер бұл ноутбукқа басқа ноутбукты шақыруға рұқсат бермейді. Мұны тек иесіне арналған ноутбук жасай алады.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. Check the internet connection, then try again.</source>
        <translation>Сервер жауап бермейді. Интернет байланысын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The endpoint does not take this link: each works once, and not for long. Nothing was changed. Have a new one made.</source>
        <translation>Сервер бұл сілтемені қабылдамайды: әр сілтеме бір рет және аз уақыт қана жұмыс істейді. Ештеңе өзгерген жоқ. Жаңа сілтеме сұраңыз.</translation>
    </message>
    <message>
        <source>Another server answers at the endpoint&apos;s address, and can&apos;t prove that it is your endpoint. Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, or ask the owner for a new link.</source>
        <translation>Сервердің мекенжайында басқа сервер жауап беріп тұр және сіздің серверіңіз екенін растай алмайды. Оған ештеңе жіберілген жоқ, ештеңе жоғалған жоқ: бәрі осында сақтала береді. Басқа желіні қолданып көріңіз немесе иесінен жаңа сілтеме сұраңыз.</translation>
    </message>
    <message>
        <source>The endpoint has a new key, which this computer was not told of. Nothing is lost: everything goes on being saved here. Compare the six digits in Settings with those that whoever runs the endpoint has.</source>
        <translation>Сервердің жаңа кілті бар, бұл компьютерге ол туралы хабарланбаған. Ештеңе жоғалған жоқ: бәрі осында сақтала береді. Баптаулардағы алты цифрды серверге қарайтын адамдағы цифрлармен салыстырыңыз.</translation>
    </message>
    <message>
        <source>These are not the digits of the key that answers. Nothing was sent to it, and everything goes on being saved here. Have “muhr-endpoint pin show” run at the endpoint; if it says other digits, somebody stands in between.</source>
        <translation>Бұл жауап беріп тұрған кілттің цифрлары емес. Оған ештеңе жіберілген жоқ, бәрі осында сақтала береді. Серверде «muhr-endpoint pin show» пәрменін орындатыңыз; ол басқа цифрларды көрсетсе, арада біреу тұр.</translation>
    </message>
    <message>
        <source>The other laptop has to show %1. Does it? Type y or n, or the digits that it shows.</source>
        <translation>Басқа ноутбук мынаны көрсетуі керек: %1. Солай ма? y, n немесе ондағы цифрларды енгізіңіз.</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link; or run “muhr-cli enrol” with it. It works once, and for ten minutes.</source>
        <translation>Жаңа ноутбукта Мөр бағдарламасын ашып, «Дүкенім бұрыннан бар» дегенді таңдаңыз да, осы кодты оның камерасына көрсетіңіз немесе сілтемені қойыңыз; не сілтемемен «muhr-cli enrol» пәрменін орындаңыз. Ол бір рет және он минут бойы жұмыс істейді.</translation>
    </message>
    <message>
        <source>Nobody came in time. The link does not work any more.</source>
        <translation>Ешкім уақытында қосылмады. Сілтеме енді жұмыс істемейді.</translation>
    </message>
    <message>
        <source>The digits differ: somebody else has come with your link. Nobody was let in, and the link does not work any more.</source>
        <translation>Цифрлар өзгеше: сілтемеңізбен басқа біреу келген. Ешкімге рұқсат берілген жоқ, сілтеме енді жұмыс істемейді.</translation>
    </message>
    <message>
        <source>Nobody was let in. The link does not work any more.</source>
        <translation>Ешкімге рұқсат берілген жоқ. Сілтеме енді жұмыс істемейді.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Not stored!</source>
        <translation>Сақталмады!</translation>
    </message>
    <message>
        <source>The last act was not stored and does not count. What was stored before is safe. Try it again; if it stays so, look whether the disk is full.</source>
        <translation>Соңғы әрекет сақталмады және есепке алынбайды. Бұрын сақталғаны орнында. Қайталап көріңіз; өзгермесе, дискіде орын бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Сервер әлі жоқ</translation>
    </message>
    <message>
        <source>Everything is stored on this laptop. An endpoint (Settings) brings cards to phones and keeps a copy.</source>
        <translation>Бәрі осы ноутбукта сақталды. Сервер (Баптаулар) карталарды телефондарға жеткізеді және көшірмесін сақтайды.</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Бәрі сақталды</translation>
    </message>
    <message>
        <source>Everything is stored here and at the endpoint.</source>
        <translation>Бәрі осында да, серверде де сақталды.</translation>
    </message>
    <message>
        <source>%Ln waiting</source>
        <translation>Күтуде: %Ln</translation>
    </message>
    <message>
        <source>%Ln waiting, %L2 min</source>
        <translation>Күтуде: %Ln, %L2 мин</translation>
    </message>
    <message>
        <source>Stored on this laptop and on their way to the endpoint. The counter works all the same.</source>
        <translation>Осы ноутбукта сақталды және серверге жіберілуде. Касса бәрібір жұмыс істейді.</translation>
    </message>
    <message>
        <source>%Ln refused</source>
        <translation>Қабылданбады: %Ln</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Синхрондалмаған</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>Екі рет қолданылған</translation>
    </message>
    <message>
        <source>The data of this laptop was put back to an earlier state, or two laptops use the same data. All acts count. If two use it, set one of them up anew with a link.</source>
        <translation>Осы ноутбуктың деректері бұрынғы күйіне қайтарылған немесе екі ноутбук бір деректі пайдаланып тұр. Барлық әрекет есепке алынады. Екеуі пайдаланса, біреуін сілтеме арқылы жаңадан баптаңыз.</translation>
    </message>
    <message>
        <source>The endpoint did not accept these acts. They are kept here: see “To look at”.</source>
        <translation>Сервер бұл әрекеттерді қабылдамады. Олар осында сақталды: «Қарап шығу» бөлімін қараңыз.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>Take a PIN of at least %Ln digit(s) without an order, and no year.</source>
        <translation>
            <numerusform>PIN-код кемінде %Ln цифрдан тұрсын, цифрлары қатар тізілмесін, жыл да болмасын.</numerusform>
            <numerusform>PIN-код кемінде %Ln цифрдан тұрсын, цифрлары қатар тізілмесін, жыл да болмасын.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Does everything, and alone changes the programme, the team and the laptops.</source>
        <translation>Бәрін жасай алады; бағдарламаны, қызметкерлерді және ноутбуктарды тек ол өзгертеді.</translation>
    </message>
    <message>
        <source>Stamps, takes back what others did, hands out dear rewards and gives cashiers a new PIN.</source>
        <translation>Штамп қояды, басқалардың әрекеттерін кері қайтарады, қымбат сыйлықтарды береді және кассирлерге жаңа PIN-код орнатады.</translation>
    </message>
    <message>
        <source>Sees figures and the log, and changes nothing.</source>
        <translation>Көрсеткіштер мен журналды көреді, ештеңе өзгертпейді.</translation>
    </message>
    <message>
        <source>Stamps, hands out rewards and adds customers; takes back what she did herself within 10 minutes.</source>
        <translation>Штамп қояды, сыйлық береді, клиент қосады; өз әрекетін 10 минут ішінде кері қайтара алады.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln digit(s), not in a row and no year.</source>
        <translation>
            <numerusform>Кемінде %Ln цифр: қатар тізілмеген, жыл да емес.</numerusform>
            <numerusform>Кемінде %Ln цифр: қатар тізілмеген, жыл да емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the team</source>
        <extracomment>%1 is a person, in all of these</extracomment>
        <translation>%1 қызметкерлер қатарына қосылды</translation>
    </message>
    <message>
        <source>The name is %1 now</source>
        <translation>Жаңа аты: %1</translation>
    </message>
    <message>
        <source>%1 has another role</source>
        <translation>%1: рөлі өзгерді</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1: жаңа PIN-код орнатылды</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 қызметкерлер қатарынан шықты</translation>
    </message>
    <message>
        <source>%1 is back in the team</source>
        <translation>%1 қызметкерлер қатарына қайтты</translation>
    </message>
    <message>
        <source>%1 no longer stamps her own card</source>
        <translation>%1 енді өз картасына штамп қоймайды</translation>
    </message>
    <message>
        <source>%1 has no own card any more</source>
        <translation>%1: байланыстырылған карта енді жоқ</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Goodwill</source>
        <translation>Ілтипат белгісі</translation>
    </message>
    <message>
        <source>Brought from an earlier system</source>
        <translation>Бұрынғы жүйеден көшірілді</translation>
    </message>
    <message>
        <source>Partner of the shop</source>
        <translation>Дүкен серіктесі</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Осында жұмыс істейді</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>%1 was over; now %2</source>
        <translation>%1 мерзімі бітті; енді %2</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1, қолмен берілді</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 деңгейіне жетті</translation>
    </message>
    <message>
        <source>%1, given by hand until %2</source>
        <translation>%1, қолмен берілді, мерзімі: %2</translation>
    </message>
    <message>
        <source>%1 kept until %2</source>
        <translation>%1 сақталды, мерзімі: %2</translation>
    </message>
    <message>
        <source>%1 reached, valid until %2</source>
        <translation>%1 деңгейіне жетті, мерзімі: %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>as many as a week ago by this time</source>
        <translation>бір апта бұрын осы уақыттағыдай</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week ago by this time</source>
        <translation>
            <numerusform>бір апта бұрын осы уақыттағыдан %Ln көп</numerusform>
            <numerusform>бір апта бұрын осы уақыттағыдан %Ln көп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week ago by this time</source>
        <translation>
            <numerusform>бір апта бұрын осы уақыттағыдан %Ln аз</numerusform>
            <numerusform>бір апта бұрын осы уақыттағыдан %Ln аз</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <extracomment>In place of a name: the join page, an automation</extracomment>
        <translation>Өздігінен</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Аты жоқ қызметкер</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times of a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <translation>Жабылды: %1</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <extracomment>%1 is a member of staff, %2 a moment</extracomment>
        <translation>Жапқан: %1, %2</translation>
    </message>
    <message>
        <source>Came after the close: visits %1, stamps %2, rewards %3, undos %4. The sheet stays as it was closed.</source>
        <extracomment>What was done at other laptops, or later, and is not on the sheet</extracomment>
        <translation>Жабылғаннан кейін келді: %1 келу, %2 штамп, %3 сыйлық, %4 кері қайтару. Парақ жабылған күйінде қалады.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келу саны</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штамптар</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Сыйлықтар</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Сатылды</translation>
    </message>
    <message>
        <source>The day is not closed yet.</source>
        <translation>Күн әлі жабылмаған.</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Жаңа карталар</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Қойылған штамптар</translation>
    </message>
    <message>
        <source>Rewards handed over</source>
        <translation>Берілген сыйлықтар</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Қайтарылған сома</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Бұрынғы күндердікі</translation>
    </message>
    <message>
        <source>Who was at the counter</source>
        <translation>Кассада кім тұрды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shift(s) are in the figures above.</source>
        <translation>
            <numerusform>Жоғарыдағы көрсеткіштерге тағы %Ln ауысым кіреді.</numerusform>
            <numerusform>Жоғарыдағы көрсеткіштерге тағы %Ln ауысым кіреді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Muhr is open already</source>
        <translation>Мөр ашық тұр</translation>
    </message>
    <message>
        <source>A newer Muhr wrote this shop</source>
        <translation>Бұл дүкен жаңарақ Мөр нұсқасында жазылған</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged</source>
        <translation>Дүкен файлы зақымданған</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Дискіде орын қалмады</translation>
    </message>
    <message>
        <source>The shop&apos;s file may not be written</source>
        <translation>Дүкен файлына жазуға рұқсат жоқ</translation>
    </message>
    <message>
        <source>The shop can&apos;t be opened</source>
        <translation>Дүкенді ашу мүмкін болмады</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here</source>
        <translation>Дүкен кілті мұнда жоқ</translation>
    </message>
    <message>
        <source>Cards and stamps work without it, but names and phone numbers can&apos;t be read or written, and nothing is sent to the endpoint. Nothing is lost: put the key file back beside the shop&apos;s file, then try again.</source>
        <translation>Онсыз да карталар мен штамптар жұмыс істейді, бірақ аттар мен телефон нөмірлерін оқу да, жазу да мүмкін емес және серверге ештеңе жіберілмейді. Ештеңе жоғалған жоқ: кілт файлын дүкен файлының жанына қайта салып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Go on without names</source>
        <translation>Аттарсыз жалғастыру</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Keep it aside and start anew</source>
        <translation>Шетке қойып, жаңадан бастау</translation>
    </message>
    <message>
        <source>Saving what can be saved…</source>
        <translation>Сақтап қалуға болатыны сақталуда…</translation>
    </message>
    <message>
        <source>Muhr reads what had not reached the endpoint yet. The damaged file itself is not changed.</source>
        <translation>Мөр серверге әлі жетпеген деректерді оқып жатыр. Зақымданған файлдың өзі өзгермейді.</translation>
    </message>
    <message>
        <source>The shop goes on</source>
        <translation>Дүкен жұмысын жалғастырады</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Сақтап қалуға болатынын сақтау</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>The shop is put back…</source>
        <translation>Дүкен қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Muhr restores the backup and recomputes all of it. It opens by itself when that is done.</source>
        <translation>Мөр сақтық көшірмені қалпына келтіріп, бәрін қайта есептеп жатыр. Аяқталғанда өзі ашылады.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Сақтық көшірме қалпына келтірілмеді</translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message>
        <source>Show this code at the counter.</source>
        <translation>Бұл кодты кассада көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>New code in %Ln second(s)</source>
        <translation>
            <numerusform>Жаңа кодқа дейін %Ln секунд</numerusform>
            <numerusform>Жаңа кодқа дейін %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is your card. Add it to your home screen from the menu of your browser.</source>
        <translation>Бұл бет — сіздің картаңыз. Оны браузер мәзірі арқылы басты экранға қосыңыз.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is the moment at which the stamps on the page were counted</extracomment>
        <translation>Жаңартылған уақыты: %1</translation>
    </message>
    <message>
        <source>This card was replaced by a new one. Your stamps are on the new card. Please ask at the counter.</source>
        <translation>Бұл карта жаңасына ауыстырылған. Штамптарыңыз жаңа картада. Кассадан сұраңыз.</translation>
    </message>
    <message>
        <source>There is no card at this address. Please scan the code in the shop again, or ask at the counter.</source>
        <translation>Бұл мекенжайда карта жоқ. Дүкендегі кодты қайта сканерлеңіз немесе кассадан сұраңыз.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>The two are not the same. Type the new PIN once more.</source>
        <translation>Екеуі бірдей емес. Жаңа PIN-кодты тағы бір рет енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Paid with bonus: %1</source>
        <translation>Бонуспен төленді: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid with %Ln point(s): %2</source>
        <translation>
            <numerusform>%Ln ұпаймен төленді: %2</numerusform>
            <numerusform>%Ln ұпаймен төленді: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of this purchase counts. It brings: %2</source>
        <translation>Осы сатып алудан %1 есептеледі. Беріледі: %2</translation>
    </message>
    <message>
        <source>At this time there is more: %L1% of the usual.</source>
        <translation>Бұл уақытта көбірек беріледі: әдеттегінің %L1%.</translation>
    </message>
    <message>
        <source>Discount for the tier %1</source>
        <translation>%1 деңгейінің жеңілдігі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) more for the tier %2</source>
        <translation>
            <numerusform>%2 деңгейі үшін қосымша %Ln штамп</numerusform>
            <numerusform>%2 деңгейі үшін қосымша %Ln штамп</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for reaching the tier %2</source>
        <translation>%2 деңгейіне жеткені үшін %1</translation>
    </message>
</context>
<context>
    <name>muhr::counter::ActsPane</name>
    <message>
        <source>What is done here stands in this place, and can be undone.</source>
        <translation>Мұнда жасалған әрекеттер осы жерде көрінеді, оларды кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Жаңа карта</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CameraPane</name>
    <message>
        <source>Choose camera</source>
        <translation>Камера таңдау</translation>
    </message>
    <message>
        <source>The camera was pulled out</source>
        <translation>Камера ажыратылды</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Камера өшірулі</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Кескін жоқ</translation>
    </message>
    <message>
        <source>A hand scanner works all the same, and a code can be typed.</source>
        <translation>Қол сканері бәрібір жұмыс істейді, кодты қолмен енгізуге де болады.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Карта оқылды</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Камера ізделуде…</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Сканерлеуге дайын</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Камера қосылмаған</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CardFace</name>
    <message>
        <source>Name hidden</source>
        <translation>Аты жасырулы</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
    <message>
        <source>The key of the shop is not here. Stamps work all the same.</source>
        <translation>Дүкен кілті мұнда жоқ. Штамп бәрібір қойылады.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Туған күні: %1</translation>
    </message>
    <message numerus="yes">
        <source>This card owes %Ln stamp(s): a reward was used and its stamps were taken back.</source>
        <translation>
            <numerusform>Бұл картаның қарызы — %Ln штамп: сыйлық пайдаланылған, ал оның штамптары алынып тасталған.</numerusform>
            <numerusform>Бұл картаның қарызы — %Ln штамп: сыйлық пайдаланылған, ал оның штамптары алынып тасталған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Сыйлықты беру</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <extracomment>%1 is a reward: “Free coffee”</extracomment>
        <translation>Сыйлық күтіп тұр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) are waiting</source>
        <translation>
            <numerusform>%Ln сыйлық күтіп тұр</numerusform>
            <numerusform>%Ln сыйлық күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Сақталмады!</translation>
    </message>
    <message>
        <source>The points are enough for this</source>
        <translation>Ұпайлар осыған жетеді</translation>
    </message>
</context>
<context>
    <name>muhr::counter::CounterView</name>
    <message>
        <source>Type the number of the card</source>
        <translation>Карта нөмірін енгізіңіз</translation>
    </message>
    <message>
        <source>A hand scanner works as well. Nothing is lost without a camera.</source>
        <translation>Қол сканері де жұмыс істейді. Камерасыз ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s phone to the camera</source>
        <translation>Клиенттің телефонын камераға көрсетіңіз</translation>
    </message>
    <message>
        <source>The stamp is given by itself. A hand scanner or the number on the card will do as well.</source>
        <translation>Штамп өзі қойылады. Қол сканері немесе картадағы нөмір де жарайды.</translation>
    </message>
    <message>
        <source>Stamp kept for this card</source>
        <translation>Штамп осы карта үшін сақталды</translation>
    </message>
    <message>
        <source>The card is so new that it is not known here yet. The stamp is added by itself as soon as this computer is connected. Rewards are shown then.</source>
        <translation>Карта жап-жаңа, сондықтан мұнда әлі белгісіз. Осы компьютер байланысқа шыққанда штамп өзі қосылады. Сыйлықтар сонда көрсетіледі.</translation>
    </message>
    <message>
        <source>Not stored!</source>
        <translation>Сақталмады!</translation>
    </message>
    <message>
        <source>A card that is not known here yet</source>
        <translation>Мұнда әлі белгісіз карта</translation>
    </message>
    <message>
        <source>It can be stamped all the same: the stamp is kept for it.</source>
        <translation>Оған бәрібір штамп қоюға болады: штамп сол карта үшін сақталады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп қою</translation>
    </message>
    <message>
        <source>Number or code of the card</source>
        <translation>Карта нөмірі немесе коды</translation>
    </message>
    <message>
        <source>The ten digits under the code: 123 456 7890</source>
        <translation>Код астындағы он цифр: 123 456 7890</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Which reward is handed over?</source>
        <translation>Қай сыйлық беріледі?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Also take back the reward</source>
        <translation>Сыйлықты да қайтарып алу</translation>
    </message>
    <message>
        <source>Let the card owe the stamp</source>
        <translation>Штампты картаға қарыз ету</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Жаңа клиент</translation>
    </message>
    <message>
        <source>Stamp again</source>
        <translation>Тағы штамп қою</translation>
    </message>
    <message>
        <source>Stamp anyway</source>
        <translation>Бәрібір штамп қою</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>muhr::counter::FindPane</name>
    <message>
        <source>Find a customer</source>
        <translation>Клиент іздеу</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Аты, телефоны немесе карта нөмірі</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Табылған клиенттер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script.</source>
        <translation>Бірнеше әріп жеткілікті, жазуы кез келген.</translation>
    </message>
    <message>
        <source>Names are still being opened. More may be found in a moment.</source>
        <translation>Аттар әлі ашылып жатыр. Сәлден кейін тағы табылуы мүмкін.</translation>
    </message>
    <message>
        <source>Nobody found. Did you mean %1?</source>
        <translation>Ешкім табылмады. %1 дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Nobody found. Press F9 for a new customer.</source>
        <translation>Ешкім табылмады. Жаңа клиент үшін F9 пернесін басыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). Enter picks.</source>
        <translation>
            <numerusform>%Ln клиент. Таңдау үшін Enter басыңыз.</numerusform>
            <numerusform>%Ln клиент. Таңдау үшін Enter басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 stamps are on the card, %2 make it full</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>muhr::counter::GoodsPane</name>
    <message>
        <source>Products that count for themselves</source>
        <translation>Бөлек есептелетін тауарлар</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: біреуге аз</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: тағы біреу</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Бір данасы</translation>
    </message>
    <message>
        <source>Price of one %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: бір данасының бағасы</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCardPane</name>
    <message>
        <source>The card is ready</source>
        <extracomment>%1 is the customer</extracomment>
        <translation>Карта дайын</translation>
    </message>
    <message>
        <source>The card of %1 is ready</source>
        <translation>Карта дайын: %1</translation>
    </message>
    <message>
        <source>Let the customer take a photo of the code, or write down the number.</source>
        <translation>Клиент кодты суретке түсіріп не нөмірді жазып алсын.</translation>
    </message>
    <message>
        <source>Code of the new card</source>
        <translation>Жаңа карта коды</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Қысқа нөмір</translation>
    </message>
    <message>
        <source>Paper card</source>
        <translation>Қағаз карта</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп қою</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>muhr::counter::NewCustomerPane</name>
    <message>
        <source>New customer</source>
        <translation>Жаңа клиент</translation>
    </message>
    <message>
        <source>Nothing has to be filled in. A name makes the card easier to find.</source>
        <translation>Ештеңе толтыру міндетті емес. Аты болса, картаны табу оңайырақ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Карта жасау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>muhr::counter::PurchasePane</name>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is the unit of money: “so&apos;m”</extracomment>
        <translation>Сома (%1)</translation>
    </message>
    <message>
        <source>What the purchase comes to before anything comes off.</source>
        <translation>Жеңілдіктерге дейінгі сатып алу сомасы.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп қою</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Pay as much as may be</source>
        <translation>Мүмкіндігінше көп төлеу</translation>
    </message>
    <message>
        <source>Promo code or coupon</source>
        <translation>Промокод не купон</translation>
    </message>
    <message>
        <source>Pay with the gift card: %1 on it</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Сыйлық картасымен төлеу: онда %1</translation>
    </message>
    <message>
        <source>Comes off this purchase: %1</source>
        <extracomment>%1 is a reward that takes something off the purchase</extracomment>
        <translation>Осы сатып алудан шегеріледі: %1</translation>
    </message>
    <message>
        <source>From bonus: %1</source>
        <extracomment>What is paid with the bonus money on the card, of which there is %1; with its points, %n of them</extracomment>
        <translation>Бонустан: %1</translation>
    </message>
    <message numerus="yes">
        <source>From points: %Ln</source>
        <translation>
            <numerusform>Ұпайдан: %Ln</numerusform>
            <numerusform>Ұпайдан: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::ChangedNotice</name>
    <message>
        <source>Look</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Екі жерде өзгертілген</translation>
    </message>
    <message>
        <source>The card was replaced twice</source>
        <translation>Карта екі рет ауыстырылған</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <extracomment>%1 is what was changed, such as &quot;Phone&quot;</extracomment>
        <translation>Екі жерде өзгертілген: %1</translation>
    </message>
    <message>
        <source>Of each the later value holds, and the other was set aside.</source>
        <translation>Әрқайсысының кейінгі мәні күшінде, екіншісі шетке қойылған.</translation>
    </message>
    <message>
        <source>%1 is valid; whoever comes with %2 is asked for the new one.</source>
        <extracomment>Numbers of cards</extracomment>
        <translation>%1 жарамды; %2 нөмірлі картамен келген адамнан жаңасы сұралады.</translation>
    </message>
    <message>
        <source>It is empty now; %1 was set aside.</source>
        <extracomment>A value such as a phone number</extracomment>
        <translation>Қазір бос; %1 шетке қойылған.</translation>
    </message>
    <message>
        <source>%1 holds; on another laptop it was emptied.</source>
        <translation>%1 күшінде; басқа ноутбукта бос қалдырылған.</translation>
    </message>
    <message>
        <source>%1 holds; %2 was set aside.</source>
        <extracomment>Values such as phone numbers</extracomment>
        <translation>%1 күшінде; %2 шетке қойылған.</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerCardPage</name>
    <message>
        <source>All customers</source>
        <translation>Барлық клиент</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп қою</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Жаңа код</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Күтіп тұр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are waiting</source>
        <translation>
            <numerusform>%Ln сыйлық күтіп тұр</numerusform>
            <numerusform>%Ln сыйлық күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message numerus="yes">
        <source>Explain: why %Ln stamps?</source>
        <translation>
            <numerusform>Түсіндіру: неге %Ln штамп?</numerusform>
            <numerusform>Түсіндіру: неге %Ln штамп?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>кері қайтарылды</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>жіберілуде</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>rows of a history</comment>
        <translation>
            <numerusform>Бұрынғылар: %Ln</numerusform>
            <numerusform>Бұрынғылар: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln stamps?</source>
        <translation>
            <numerusform>Неге %Ln штамп?</numerusform>
            <numerusform>Неге %Ln штамп?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Тарихқа оралу</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Клиент туралы</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Name and contact are gone for good; visits and stamps stay for the books.</source>
        <translation>Аты мен байланыс деректері біржола жойылды; келу тарихы мен штамптар есеп үшін қалады.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалық</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>әлі сұралмаған</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>келіскен</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>бас тартқан</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Біржола жою…</translation>
    </message>
    <message>
        <source>Erase %1 for good…</source>
        <translation>Біржола жою: %1…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>A new code for this card?</source>
        <translation>Бұл картаға жаңа код жасалсын ба?</translation>
    </message>
    <message>
        <source>The old card stops working at once, on the phone and on paper. Stamps and rewards stay.</source>
        <translation>Ескі карта телефонда да, қағазда да бірден жұмысын тоқтатады. Штамптар мен сыйлықтар қалады.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңа код жасау</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 — біржола жойылсын ба?</translation>
    </message>
    <message>
        <source>Name, phone, mail and birthday are destroyed on this laptop and at the endpoint, and the card stops working. Visits and stamps stay for the books, without a name. This can&apos;t be undone.</source>
        <translation>Аты, телефоны, эл. поштасы және туған күні осы ноутбукта да, серверде де жойылады, карта жұмысын тоқтатады. Келу тарихы мен штамптар есеп үшін атсыз қалады. Мұны кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>Біржола жою: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerDelegate</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln рет келген</numerusform>
            <numerusform>%Ln рет келген</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
</context>
<context>
    <name>muhr::customers::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенттер</translation>
    </message>
    <message>
        <source>Name, phone, card number or mail</source>
        <translation>Аты, телефоны, карта нөмірі немесе эл. поштасы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Last visit first</source>
        <translation>Алдымен соңғы келгендер</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Аты бойынша</translation>
    </message>
    <message>
        <source>Most visits first</source>
        <translation>Алдымен көп келгендер</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Әзірге ешкімде карта жоқ.</translation>
    </message>
    <message>
        <source>A card needs no name: at the counter one key gives the first.</source>
        <translation>Картаға ат қажет емес: алғашқысы кассада бір пернемен беріледі.</translation>
    </message>
    <message>
        <source>Give the first card</source>
        <translation>Алғашқы картаны беру</translation>
    </message>
    <message>
        <source>Nobody is called that here.</source>
        <translation>Мұнда ондай атты ешкім жоқ.</translation>
    </message>
    <message>
        <source>A few letters are enough, in any script; so are the last digits of a phone.</source>
        <translation>Бірнеше әріп жеткілікті, жазуы кез келген; телефонның соңғы цифрлары да жарайды.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 дегіңіз келді ме?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиент</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muhr::customers::DisputedNotice</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a moment, %2 a branch</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Used twice: %1</source>
        <translation>Екі рет пайдаланылған: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were used twice</source>
        <translation>
            <numerusform>%Ln сыйлық екі рет пайдаланылған</numerusform>
            <numerusform>%Ln сыйлық екі рет пайдаланылған</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is when and where, %2 what was decided</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Көру</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>The owner has not decided who pays.</source>
        <translation>Кім төлейтінін иесі әлі шешкен жоқ.</translation>
    </message>
    <message>
        <source>The shop bears it.</source>
        <translation>Шығынды дүкен көтереді.</translation>
    </message>
    <message>
        <source>A later reward has paid for it.</source>
        <translation>Кейінгі сыйлық есебінен өтелді.</translation>
    </message>
    <message>
        <source>The next reward will pay for it.</source>
        <translation>Келесі сыйлық есебінен өтеледі.</translation>
    </message>
    <message>
        <source>The owner has stopped this reward on this card.</source>
        <translation>Иесі бұл сыйлықты осы картада тоқтатқан.</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputeRow</name>
    <message>
        <source>%1, for %2</source>
        <extracomment>%1 is a reward, %2 the customer who got it twice</extracomment>
        <translation>%1, клиент: %2</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Картаны көру</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::DisputesScreen</name>
    <message>
        <source>Used twice</source>
        <translation>Екі рет пайдаланылған</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>Шешу керек: %Ln</numerusform>
            <numerusform>Шешу керек: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Two laptops gave the same reward while they could not see each other. The first one counts; what stands here was given on top. The customer keeps it, and you say who pays:</source>
        <translation>Екі ноутбук бір-бірін көрмей тұрғанда бір сыйлықтың өзін берген. Біріншісі есептеледі; мұнда көрсетілгені артық берілген. Ол клиентте қалады, ал кім төлейтінін сіз шешесіз:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Қарап шығатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>When two laptops cannot see each other, they may give the same reward or change the same thing, and the endpoint may refuse what it does not accept. All of that appears here, with what you can do about it.</source>
        <translation>Екі ноутбук бір-бірін көрмей тұрғанда бір сыйлықты беруі немесе бір нәрсені өзгертуі мүмкін, ал сервер дұрыс емес әрекетті қабылдамауы мүмкін. Мұның бәрі осында көрінеді, не істеуге болатыны да жазылады.</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Екі жерде өзгертілген</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Қаралған</translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>құны: %1</translation>
    </message>
    <message>
        <source>Which one holds</source>
        <translation>Қайсысы күшінде</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing while they could not see each other. The later one holds; the other is kept. Use it instead with one click, and back again the same way.</source>
        <translation>Екі ноутбук бір-бірін көрмей тұрғанда бір нәрсені өзгерткен. Кейінгісі күшінде; екіншісі сақтаулы. Оны бір рет басып қолдануға және дәл солай кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Неге қабылданбады</translation>
    </message>
    <message>
        <source>The endpoint checks everything once more. What it refuses counts nowhere; it stays on this laptop, so that you can do it again.</source>
        <translation>Сервер бәрін тағы бір рет тексереді. Ол қабылдамағаны еш жерде есептелмейді; қайта жасай алуыңыз үшін осы ноутбукта қалады.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Тізімнен алынды</translation>
    </message>
    <message>
        <source>On the list again</source>
        <translation>Тізімге қайтарылды</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::MessageRow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why the endpoint refused something, %2 what to do; whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Картаны көру</translation>
    </message>
    <message>
        <source>These rules were published when others were already in force. They are a draft beside those and count nowhere. To put them in force, publish them once more.</source>
        <translation>Бұл ережелер жарияланғанда басқалары күшінде еді. Олар соның жанындағы жоба ретінде тұр және еш жерде есептелмейді. Күшіне енгізу үшін тағы бір рет жариялаңыз.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Жоба ретінде қалдыру</translation>
    </message>
</context>
<context>
    <name>muhr::disputes::ValueCard</name>
    <message>
        <source>Holds now</source>
        <translation>Қазір күшінде</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Of the code of a card that was replaced twice</extracomment>
        <translation>Шетке қойылған</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Use this one instead</source>
        <translation>Осыны қолдану</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Енді жарамсыз</translation>
    </message>
    <message>
        <source>Whoever still has this card is asked for the new one at the counter.</source>
        <translation>Бұл карта әлі қолында бар адамнан кассада жаңасы сұралады.</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Brand</name>
    <message>
        <source>Muhr</source>
        <translation>Мөр</translation>
    </message>
</context>
<context>
    <name>muhr::kit::LadderView</name>
    <message>
        <source>%L1 of %L2 stamps</source>
        <translation>%L1/%L2 штамп</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PasswordAsk</name>
    <message>
        <source>An owner does this</source>
        <translation>Мұны иесі жасайды</translation>
    </message>
    <message>
        <source>This laptop is for the counter. An owner can do it here all the same: she types her password, and signs for this one thing.</source>
        <translation>Бұл ноутбук кассаға арналған. Дегенмен иесі мұны осында жасай алады: құпиясөзін енгізіп, осы бір әрекетке ғана қол қояды.</translation>
    </message>
    <message>
        <source>Password of an owner</source>
        <translation>Иесінің құпиясөзі</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Орындау</translation>
    </message>
</context>
<context>
    <name>muhr::kit::PinPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
    <message>
        <source>That is the PIN</source>
        <translation>PIN-кодты растау</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>muhr::kit::ReasonAsk</name>
    <message>
        <source>Why is it taken back?</source>
        <translation>Неге кері қайтарылады?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>It stays in the history of the card.</source>
        <translation>Ол карта тарихында қалады.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Кері қайтару</translation>
    </message>
</context>
<context>
    <name>muhr::kit::StepList</name>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>Read aloud: %1 is the number of the step, %2 how many there are, %3 its name.</extracomment>
        <translation>%L1/%L2-қадам: %3</translation>
    </message>
</context>
<context>
    <name>muhr::kit::Toast</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what to do (“Undo”), %2 the key that does it (“F3”).</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muhr::settings::AboutSection</name>
    <message>
        <source>About Muhr</source>
        <translation>Мөр туралы</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Нұсқа: %1</translation>
    </message>
    <message>
        <source>All of your shop lies in one file:</source>
        <translation>Дүкеніңіздің бүкіл дерегі бір файлда:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>GNU General Public License лицензиясының 3-нұсқасы немесе одан кейінгісі бойынша таратылатын еркін бағдарлама. Ешқандай кепілдік берілмейді.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer and your recovery sheet open it.</source>
        <translation>Бүкіл дүкеннің шифрланған көшірмесі; Мөр ашық тұрғанда күніне бір рет жасалады. Оны тек осы компьютер және сіздің қалпына келтіру парағыңыз ашады.</translation>
    </message>
    <message>
        <source>A sealed copy of the whole shop, made once a day while Muhr is open. Only this computer opens it: the recovery sheet is for the laptop that made the shop.</source>
        <translation>Бүкіл дүкеннің шифрланған көшірмесі; Мөр ашық тұрғанда күніне бір рет жасалады. Оны тек осы компьютер ашады: қалпына келтіру парағы дүкен жасалған ноутбукқа арналған.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Try restoring</source>
        <translation>Қалпына келтіруді сынау</translation>
    </message>
    <message>
        <source>Restores the newest backup on trial, says what it holds, and throws that away.</source>
        <translation>Ең жаңа сақтық көшірмені сынап қалпына келтіреді, ішінде не барын көрсетеді де, нәтижесін өшіреді.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Сақтық көшірмелер әлі жоқ.</translation>
    </message>
    <message>
        <source>This computer can break or be lost. Choose a folder on a stick, on another disk, or one that goes to a cloud.</source>
        <translation>Бұл компьютер бұзылуы не жоғалуы мүмкін. Флешкадан, басқа дискіден немесе бұлтпен синхрондалатын қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Қалта орнында жоқ.</translation>
    </message>
    <message>
        <source>Plug the stick or disk in, or choose another folder. Backups that lie there are safe.</source>
        <translation>Флешканы не дискіні қосыңыз немесе басқа қалта таңдаңыз. Ондағы сақтық көшірмелер орнында.</translation>
    </message>
    <message>
        <source>This folder has no backup yet.</source>
        <translation>Бұл қалтада сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>The first one is made within the hour.</source>
        <translation>Алғашқысы бір сағат ішінде жасалады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) in this folder, each restored on trial.</source>
        <translation>
            <numerusform>Бұл қалтада %Ln сақтық көшірме бар, әрқайсысы сынап қалпына келтірілген.</numerusform>
            <numerusform>Бұл қалтада %Ln сақтық көшірме бар, әрқайсысы сынап қалпына келтірілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Сынап қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>The backup is opened beside the shop, and everything in it is recomputed.</source>
        <translation>Сақтық көшірме дүкеннен бөлек ашылып, ішіндегінің бәрі қайта есептеледі.</translation>
    </message>
    <message>
        <source>The copy is sealed, and then restored on trial. The counter works on.</source>
        <translation>Көшірме шифрланады, содан кейін сынап қалпына келтіріледі. Касса жұмыс істей береді.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Бұл орындалмады.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Бұл сақтық көшірмені қалпына келтіруге болады.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Сақтық көшірмелер сақталатын орын</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>The first there is</source>
        <translation>Бірінші табылғаны</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Камера ізделуде…</translation>
    </message>
    <message>
        <source>Show the picture as in a mirror</source>
        <translation>Суретті айнадағыдай көрсету</translation>
    </message>
    <message>
        <source>This is no address of a camera: it begins with http:// or https:// and has no spaces.</source>
        <translation>Бұл камераның мекенжайы емес. Камера не қолданба көрсеткенін дәл сондай, бос орынсыз жазыңыз.</translation>
    </message>
    <message>
        <source>A camera in the network</source>
        <translation>Желідегі камера</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Камераның мекенжайы</translation>
    </message>
    <message>
        <source>As the camera says it, or the app that makes a camera of a phone: http://192.168.1.20:8080/video</source>
        <translation>Камера не телефонды камераға айналдыратын қолданба көрсеткен мекенжай: http://192.168.1.20:8080/video</translation>
    </message>
</context>
<context>
    <name>muhr::settings::CounterSection</name>
    <message>
        <source>At the counter</source>
        <translation>Кассада</translation>
    </message>
    <message>
        <source>A scan stamps by itself</source>
        <translation>Сканерлегенде штамп өзі қойылады</translation>
    </message>
    <message>
        <source>Sound for a stamp</source>
        <translation>Штамп дыбысы</translation>
    </message>
    <message>
        <source>Sound for a reward</source>
        <translation>Сыйлық дыбысы</translation>
    </message>
    <message>
        <source>Sound when something was not stored</source>
        <translation>Бірдеңе сақталмағандағы дыбыс</translation>
    </message>
    <message>
        <source>Customers see their card on the second screen</source>
        <translation>Клиентке картасы екінші экранда көрсетілсін</translation>
    </message>
</context>
<context>
    <name>muhr::settings::EndpointSection</name>
    <message>
        <source>Endpoint</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>A small server of your shop on the internet: it brings cards to phones, keeps a copy of everything and joins your laptops. Without one Muhr works all the same; cards are then paper, a phone number or a name.</source>
        <translation>Дүкеніңіздің интернеттегі шағын сервері: карталарды телефондарға жеткізеді, бәрінің көшірмесін сақтайды және ноутбуктарыңызды біріктіреді. Онсыз да Мөр жұмыс істейді; онда карта орнына қағаз, телефон нөмірі немесе ат жүреді.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>The link your endpoint showed</source>
        <translation>Серверіңіз көрсеткен сілтеме</translation>
    </message>
    <message>
        <source>It is one line, and works once.</source>
        <translation>Ол бір жолдан тұрады және бір рет жұмыс істейді.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосылу</translation>
    </message>
</context>
<context>
    <name>muhr::settings::HeldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a customer, %2 what was done for her, such as &quot;+1 stamp&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day and a time, %2 a member of staff, %3 a laptop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>muhr::settings::InvitePanel</name>
    <message>
        <source>Add a laptop…</source>
        <translation>Ноутбук қосу…</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Жаңа сілтеме жасау</translation>
    </message>
    <message>
        <source>On the new laptop open Muhr, choose “I already have a shop”, and hold this code before its camera or paste the link. It works once, and for ten minutes.</source>
        <translation>Жаңа ноутбукта Мөр бағдарламасын ашып, «Дүкенім бұрыннан бар» дегенді таңдаңыз да, осы кодты оның камерасына көрсетіңіз немесе сілтемені қойыңыз. Ол бір рет және он минут бойы жұмыс істейді.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Asking the endpoint for a link…</source>
        <translation>Серверден сілтеме сұралуда…</translation>
    </message>
    <message>
        <source>Does the other laptop show the same digits?</source>
        <translation>Басқа ноутбук та осы цифрларды көрсетіп тұр ма?</translation>
    </message>
    <message>
        <source>If they differ, somebody else has come with your link: do not let them in.</source>
        <translation>Өзгеше болса, сілтемеңізбен басқа біреу келген: оны кіргізбеңіз.</translation>
    </message>
    <message>
        <source>The other laptop is let in</source>
        <translation>Басқа ноутбукқа рұқсат берілді</translation>
    </message>
    <message>
        <source>It fetches your shop now.</source>
        <translation>Ол қазір дүкеніңізді жүктеп жатыр.</translation>
    </message>
    <message>
        <source>The other laptop has your shop</source>
        <translation>Дүкеніңіз басқа ноутбукта да бар</translation>
    </message>
    <message>
        <source>Nobody was let in</source>
        <translation>Ешкімге рұқсат берілген жоқ</translation>
    </message>
    <message>
        <source>The link does not work any more. Make a new one, and show it only to the new laptop.</source>
        <translation>Сілтеме енді жұмыс істемейді. Жаңасын жасап, оны тек жаңа ноутбукқа көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Ешкім уақытында қосылмады</translation>
    </message>
    <message>
        <source>The link does not work any more.</source>
        <translation>Сілтеме енді жұмыс істемейді.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Цифрлар бірдей</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Цифрлар өзгеше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>This laptop is for the counter. Another one is let in from a laptop of the owner.</source>
        <translation>Бұл ноутбук кассаға арналған. Басқа ноутбук иесінің ноутбугынан қосылады.</translation>
    </message>
    <message>
        <source>What may the new laptop do?</source>
        <translation>Жаңа ноутбукта не істеуге болады?</translation>
    </message>
    <message>
        <source>Counter only</source>
        <translation>Тек касса</translation>
    </message>
    <message>
        <source>Stamps, rewards and customers. An owner&apos;s work needs her password there.</source>
        <translation>Штамптар, сыйлықтар мен клиенттер. Иесінің жұмысына онда оның құпиясөзі керек.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>For an owner: programme, staff, laptops and settings, too.</source>
        <translation>Иесіне арналған: бағдарлама, қызметкерлер, ноутбуктар мен баптаулар да.</translation>
    </message>
    <message>
        <source>It is for the counter only.</source>
        <translation>Ол тек кассаға арналған.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Сілтеме жасау</translation>
    </message>
</context>
<context>
    <name>muhr::settings::KioskSection</name>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>This laptop fills its screen, and customers stamp their cards alone. No names are shown. To end it press Escape, or touch the corner across from the name of the shop five times; then a manager or the owner types the PIN.</source>
        <translation>Мөр бұл ноутбуктың бүкіл экранын алады, клиенттер картасына штампты өздері қояды. Ешкімнің аты көрсетілмейді. Аяқтау үшін Esc пернесін басыңыз немесе дүкен атауына қарама-қарсы бұрышты бес рет түртіңіз; содан кейін менеджер не иесі PIN-код енгізеді.</translation>
    </message>
    <message>
        <source>Begin the kiosk</source>
        <translation>Киоскіні бастау</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopRow</name>
    <message>
        <source>This laptop</source>
        <translation>Осы ноутбук</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Жоғалды</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1 жоғалды</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Атау беру</translation>
    </message>
    <message>
        <source>Give %1 a name</source>
        <translation>Атау беру: %1</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>Атауын сақтау</translation>
    </message>
    <message>
        <source>Till at the window</source>
        <translation>Терезе жанындағы касса</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Атауы: %1</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopWords</name>
    <message>
        <source>Will be out of the shop as soon as the endpoint has heard of it</source>
        <translation>Сервер хабар алысымен дүкеннен шығарылады</translation>
    </message>
    <message>
        <source>Out of the shop since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Дүкеннен шығарылған уақыты: %1</translation>
    </message>
    <message>
        <source>For everybody, the owner too</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Бәріне, иесіне де арналған</translation>
    </message>
    <message>
        <source>For everybody, the owner too · last seen %1</source>
        <translation>Бәріне, иесіне де арналған · соңғы байланыс: %1</translation>
    </message>
    <message>
        <source>For cashiers and managers</source>
        <translation>Кассирлер мен менеджерлерге арналған</translation>
    </message>
    <message>
        <source>For cashiers and managers · last seen %1</source>
        <translation>Кассирлер мен менеджерлерге арналған · соңғы байланыс: %1</translation>
    </message>
    <message>
        <source>For customers to use by themselves</source>
        <translation>Клиенттер өздері пайдалануы үшін</translation>
    </message>
    <message>
        <source>For customers to use by themselves · last seen %1</source>
        <translation>Клиенттер өздері пайдалануы үшін · соңғы байланыс: %1</translation>
    </message>
    <message>
        <source>The server of the shop</source>
        <translation>Дүкен сервері</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the branch where a laptop was used last, %2 what it may and when it was seen</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуктар</translation>
    </message>
    <message>
        <source>Take one out of the shop that was lost or stolen: it gets nothing more, and what it sends waits for you. What was copied from it before stays readable to whoever has it.</source>
        <translation>Жоғалған не ұрланған ноутбукты дүкеннен шығарыңыз: ол енді ештеңе алмайды, ал жібергені сіздің шешіміңізді күтеді. Одан бұрын көшіріп алынған деректер кімнің қолында болса, сол оқи алады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait for you</source>
        <translation>
            <numerusform>%Ln әрекет сізді күтіп тұр</numerusform>
            <numerusform>%Ln әрекет сізді күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Және тағы %Ln</numerusform>
            <numerusform>Және тағы %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Бәрін қабылдау (%Ln)</numerusform>
            <numerusform>Бәрін қабылдау (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse all %Ln</source>
        <translation>
            <numerusform>Бәрін қабылдамау (%Ln)</numerusform>
            <numerusform>Бәрін қабылдамау (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 lost?</source>
        <translation>%1 жоғалды ма?</translation>
    </message>
    <message>
        <source>It gets nothing of the shop any more, and the shop gets a new key. What was done on it and has not come yet waits for you. This can&apos;t be undone: a laptop that is found again is let in by a new link.</source>
        <translation>Ол дүкеннен енді ештеңе алмайды, ал дүкен жаңа кілт алады. Онда жасалып, әлі келмеген әрекеттер сіздің шешіміңізді күтеді. Мұны кері қайтару мүмкін емес: ноутбук табылса, ол жаңа сілтеме арқылы қосылады.</translation>
    </message>
    <message>
        <source>Take %1 out of the shop</source>
        <translation>Дүкеннен шығару: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>They were done on a laptop that is out of the shop, or by somebody who had left. They count only if you accept them. What an act needs, such as the programme it was done under, counts with it.</source>
        <translation>Олар дүкеннен шығарылған ноутбукта жасалған немесе оларды дүкеннен кеткен адам жасаған. Сіз қабылдасаңыз ғана есепке алынады. Әрекетке қажеттісі де, мысалы сол кездегі бағдарлама, бірге есептеледі.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Тіл және көрініс</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
</context>
<context>
    <name>muhr::settings::NewKeyPanel</name>
    <message>
        <source>They are the same</source>
        <translation>Цифрлар бірдей</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Цифрлар өзгеше</translation>
    </message>
    <message>
        <source>Another server stands between this laptop and your endpoint</source>
        <translation>Осы ноутбук пен серверіңіздің арасында басқа сервер тұр</translation>
    </message>
    <message>
        <source>Nothing was sent to it and nothing is lost: everything goes on being saved here. Try another network, and tell whoever runs the endpoint.</source>
        <translation>Оған ештеңе жіберілген жоқ, ештеңе жоғалған жоқ: бәрі осында сақтала береді. Басқа желіні қолданып көріңіз және серверге қарайтын адамға хабарлаңыз.</translation>
    </message>
    <message>
        <source>Does whoever runs the endpoint have the same digits?</source>
        <translation>Серверге қарайтын адамда да осы цифрлар ма?</translation>
    </message>
    <message>
        <source>Ask them to run “muhr-endpoint pin show” and to read the digits out. If they differ, somebody else answers at the endpoint&apos;s address.</source>
        <translation>Одан «muhr-endpoint pin show» пәрменін орындап, цифрларды оқып беруін сұраңыз. Өзгеше болса, сервердің мекенжайында басқа біреу жауап беріп тұр.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::OwnerSection</name>
    <message>
        <source>Password for owner&apos;s acts on counter laptops</source>
        <translation>Иесінің касса ноутбуктарына арналған құпиясөзі</translation>
    </message>
    <message>
        <source>On a laptop for the counter nobody changes the programme, the staff or the laptops. With this password the owner can do it there all the same, and signs for each of these things. A new password takes the place of the one before.</source>
        <translation>Кассаға арналған ноутбукта бағдарламаны, қызметкерлерді және ноутбуктарды ешкім өзгертпейді. Осы құпиясөзбен иесі мұны сонда да жасай алады және әр әрекетке қол қояды. Жаңа құпиясөз бұрынғысын алмастырады.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Eight characters or more; a few words are easy to keep in mind.</source>
        <translation>Сегіз таңба немесе одан көп; бірнеше сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Құпиясөз орнатылуда…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Құпиясөзді орнату</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Құпиясөз орнатылды</translation>
    </message>
    <message>
        <source>Counter laptops know it when they have next met the endpoint.</source>
        <translation>Касса ноутбуктары оны серверге келесі рет қосылғанда біледі.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::ScannerSection</name>
    <message>
        <source>Hand scanner</source>
        <translation>Қол сканері</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>Пернетақта ретінде</translation>
    </message>
    <message>
        <source>%1, serial port</source>
        <extracomment>%1 is a hand scanner by its maker&apos;s name</extracomment>
        <translation>%1, тізбекті порт</translation>
    </message>
    <message>
        <source>%1, its keys</source>
        <translation>%1, пернелері</translation>
    </message>
    <message>
        <source>It scans while this window is in front. Choose it by its name, and it is heard behind other programs too: a card is stamped with a sound, and nobody has to look.</source>
        <translation>Осы терезе алда тұрғанда сканерлейді. Оны атымен таңдасаңыз, алда басқа бағдарлама тұрса да жұмыс істейді: картаға штамп дыбыспен қойылады, экранға қараудың қажеті жоқ.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in this computer&apos;s key store.</source>
        <translation>Дүкен кілті осы компьютердің кілт қоймасында сақтаулы.</translation>
    </message>
    <message>
        <source>Only whoever is signed in here can read names and phone numbers.</source>
        <translation>Аттар мен телефон нөмірлерін тек осында кірген адам оқи алады.</translation>
    </message>
    <message>
        <source>The shop&apos;s key lies in a file beside the shop.</source>
        <translation>Дүкен кілті дүкеннің жанындағы файлда сақтаулы.</translation>
    </message>
    <message>
        <source>That is weaker: whoever copies this disk can read names and phone numbers.</source>
        <translation>Бұл әлсіздеу: осы дискіні көшірген адам аттар мен телефон нөмірлерін оқи алады.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not here.</source>
        <translation>Дүкен кілті мұнда жоқ.</translation>
    </message>
    <message>
        <source>Names and phone numbers can&apos;t be read. Put the key file back beside the shop&apos;s file and start Muhr again.</source>
        <translation>Аттар мен телефон нөмірлерін оқу мүмкін емес. Кілт файлын дүкен файлының жанына қайта салып, Мөр бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <translation>Кілт файлын жасау</translation>
    </message>
    <message>
        <source>For the command line, which reads no key store.</source>
        <translation>Кілт қоймасын оқымайтын пәрмен жолы үшін.</translation>
    </message>
    <message>
        <source>The recovery sheet can&apos;t be printed again: its key was shown once, when the shop was made, and is stored nowhere.</source>
        <translation>Қалпына келтіру парағын қайта басып шығару мүмкін емес: оның кілті дүкен жасалғанда бір рет көрсетілді және еш жерде сақталмайды.</translation>
    </message>
</context>
<context>
    <name>muhr::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>muhr::settings::StickSection</name>
    <message>
        <source>Carry on a stick</source>
        <translation>Флешкамен жеткізу</translation>
    </message>
    <message>
        <source>For a branch without internet: write what waits here to a stick, and bring it in at a laptop that has a line. Whichever way comes first, each act counts once.</source>
        <translation>Интернеті жоқ филиал үшін: мұнда күтіп тұрғанды флешкаға жазып, байланысы бар ноутбукта жүктеңіз. Қай жолмен бұрын жетсе де, әр әрекет бір рет есептеледі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) wait on this laptop.</source>
        <translation>
            <numerusform>%Ln әрекет осы ноутбукта күтіп тұр.</numerusform>
            <numerusform>%Ln әрекет осы ноутбукта күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on this laptop.</source>
        <translation>Бұл ноутбукта күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Флешкаға жазу…</translation>
    </message>
    <message>
        <source>Bring in from a stick…</source>
        <translation>Флешкадан жүктеу…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here, and can&apos;t go on yet: what it did before them is missing. Bring in the stick that it wrote before, or let it connect once.</source>
        <translation>
            <numerusform>%1: %Ln әрекет осында сақтаулы, бірақ әлі жіберілмейді: сол ноутбукта одан бұрын жасалған әрекеттер жетіспейді. Сол ноутбук бұрын жазған флешкадан жүктеңіз немесе ол ноутбукты бір рет серверге қосыңыз.</numerusform>
            <numerusform>%1: %Ln әрекет осында сақтаулы, бірақ әлі жіберілмейді: сол ноутбукта одан бұрын жасалған әрекеттер жетіспейді. Сол ноутбук бұрын жазған флешкадан жүктеңіз немесе ол ноутбукты бір рет серверге қосыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of %1 are carried here until there is a line.</source>
        <translation>
            <numerusform>%1: %Ln әрекет байланыс пайда болғанша осында сақталады.</numerusform>
            <numerusform>%1: %Ln әрекет байланыс пайда болғанша осында сақталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Флешкаға жазылуда</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Жүктелуде</translation>
    </message>
    <message>
        <source>What is on the stick is read again before it counts as written.</source>
        <translation>Флешкадағы дерек жазылды деп есептелмес бұрын қайта оқылады.</translation>
    </message>
    <message>
        <source>Only what a laptop of this shop has signed is taken.</source>
        <translation>Тек осы дүкендегі ноутбук қол қойған дерек қабылданады.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Бұл орындалмады.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Флешкаға жазу</translation>
    </message>
    <message>
        <source>Bring in from a stick</source>
        <translation>Флешкадан жүктеу</translation>
    </message>
    <message>
        <source>Files from a stick</source>
        <translation>Флешка файлдары</translation>
    </message>
</context>
<context>
    <name>muhr::shell::Frame</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a place of the window, %2 how much waits there</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::SearchPopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Аты жоқ карта</translation>
    </message>
</context>
<context>
    <name>muhr::shell::TopBar</name>
    <message>
        <source>Find a customer, page or action</source>
        <translation>Клиент, бет не әрекет іздеу</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>in the search field where there is little room</comment>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>%1. Somebody else? %2</source>
        <extracomment>%1 is who is at the till, %2 a key</extracomment>
        <translation>%1. Басқа біреу ме? %2</translation>
    </message>
</context>
<context>
    <name>muhr::shell::WhoPage</name>
    <message>
        <source>This till is locked</source>
        <translation>Касса құлыпталған</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-кодыңыз</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Кассада кім тұр?</translation>
    </message>
    <message>
        <source>Nothing is stamped until somebody types a PIN. What was done before is stored.</source>
        <translation>Біреу PIN-код енгізгенше штамп қойылмайды. Бұрын жасалғанның бәрі сақталған.</translation>
    </message>
    <message>
        <source>It works on every laptop of the shop.</source>
        <translation>Ол дүкеннің барлық ноутбугында жарамды.</translation>
    </message>
    <message>
        <source>Whatever is done from then on stands under that name.</source>
        <translation>Содан кейін жасалғанның бәрі сол атпен жазылады.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>PIN-код тексерілуде…</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN-кодыңызды енгізіңіз</translation>
    </message>
    <message>
        <source>Type the PIN you have now</source>
        <translation>Қазіргі PIN-кодыңызды енгізіңіз</translation>
    </message>
    <message>
        <source>Type the new PIN</source>
        <translation>Жаңа PIN-кодты енгізіңіз</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Жаңа PIN-кодты тағы бір рет енгізіңіз</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Жұмысқа оралу</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>PIN-кодымды өзгерту</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Кассаны құлыптау</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>PIN-код әлі жоқ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Басқа біреу</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Киоскіден шығу</translation>
    </message>
    <message>
        <source>A manager or the owner can, with a PIN. No card is stamped meanwhile.</source>
        <translation>Менеджер не иесі PIN-кодпен шыға алады. Бұл кезде картаға штамп қойылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>You have another role by now, and see and change more: your PIN needs at least %Ln digit(s).</source>
        <translation>
            <numerusform>Рөліңіз өзгерді, енді көбірек көріп, көбірек өзгерте аласыз: PIN-кодыңыз кемінде %Ln цифрдан тұруы керек.</numerusform>
            <numerusform>Рөліңіз өзгерді, енді көбірек көріп, көбірек өзгерте аласыз: PIN-кодыңыз кемінде %Ln цифрдан тұруы керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>A kiosk is left with it, so it begins once you have one.</source>
        <translation>Киоскіден PIN-кодпен шығады, сондықтан ол PIN-код орнатылған соң ғана басталады.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Киоскіге оралу</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberPanel</name>
    <message>
        <source>Has left the team</source>
        <translation>Қызметкерлер қатарынан шыққан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Leaves the team</source>
        <translation>Қызметкерлерден шығару</translation>
    </message>
    <message>
        <source>Back in the team</source>
        <translation>Қызметкерлерге қайтару</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Жаңа PIN-код</translation>
    </message>
    <message>
        <source>A PIN to sign in with</source>
        <translation>Кіруге арналған PIN-код</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN-кодты орнату</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Өз картасы</translation>
    </message>
    <message>
        <source>Does this person collect stamps, too? Say on which card, and nobody stamps their own.</source>
        <translation>Бұл адам да штамп жинай ма? Қай картаға жинайтынын көрсетіңіз: ешкім өз картасына штамп қоймайды.</translation>
    </message>
    <message>
        <source>A card is linked. Nobody stamps their own.</source>
        <translation>Карта байланыстырылған. Ешкім өз картасына штамп қоймайды.</translation>
    </message>
    <message>
        <source>%1. Nobody stamps their own card.</source>
        <translation>%1. Ешкім өз картасына штамп қоймайды.</translation>
    </message>
    <message>
        <source>Card code or short number</source>
        <translation>Карта коды немесе қысқа нөмірі</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Байланыстыру</translation>
    </message>
    <message>
        <source>Not this card any more</source>
        <translation>Картаны ажырату</translation>
    </message>
</context>
<context>
    <name>muhr::team::MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of whoever looks at the list</extracomment>
        <translation>%1 (сіз)</translation>
    </message>
    <message>
        <source>%1 · own card: %2</source>
        <extracomment>%1 is a role, %2 the name on the card she collects stamps on</extracomment>
        <translation>%1 · өз картасы: %2</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>PIN-код әлі жоқ</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Кеткен</translation>
    </message>
</context>
<context>
    <name>muhr::team::NewMemberPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>PIN to sign in with</source>
        <translation>Кіруге арналған PIN-код</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Қызметкерлерге қосу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>muhr::team::TeamScreen</name>
    <message>
        <source>Who works here</source>
        <translation>Мұнда кім жұмыс істейді</translation>
    </message>
    <message>
        <source>Nobody is asked who they are yet</source>
        <translation>Әзірге ешкімнен кім екені сұралмайды</translation>
    </message>
    <message>
        <source>The till locks itself, and each person signs in with a PIN, as soon as an owner has one.</source>
        <translation>Иесіне PIN-код орнатылған бойда касса өзі құлыпталатын болады, әркім өз PIN-кодымен кіреді.</translation>
    </message>
    <message>
        <source>Set the owner&apos;s PIN</source>
        <translation>Иесінің PIN-кодын орнату</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Осы ноутбук</translation>
    </message>
    <message>
        <source>It locks itself when nobody has touched it for a while; whoever comes back types a PIN.</source>
        <translation>Біраз уақыт ешкім тимесе, ол өзі құлыпталады; қайтып келген адам PIN-код енгізеді.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуттан кейін</numerusform>
            <numerusform>%Ln минуттан кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Өздігінен құлыпталмайды</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>You work alone so far</source>
        <translation>Әзірге жалғыз жұмыс істейсіз</translation>
    </message>
    <message>
        <source>Add whoever stands at the till with you. Each signs in with a PIN of their own, every stamp says who gave it, and the till locks itself when nobody is there.</source>
        <translation>Кассада сізбен бірге тұратындарды қосыңыз. Әрқайсысы өз PIN-кодымен кіреді, әр штампты кім қойғаны көрінеді, ал ешкім жоқ кезде касса өзі құлыпталады.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>muhr::today::LooksPanel</name>
    <message>
        <source>A customer without a name</source>
        <translation>Аты жоқ клиент</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Бүгін туған күні</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Картаны көру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more birthday(s) today</source>
        <translation>
            <numerusform>Бүгін тағы %Ln туған күн</numerusform>
            <numerusform>Бүгін тағы %Ln туған күн</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between what is worth a look, a customer and a day</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Қаралды деп белгілеу</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Назар аударарлық жайттар</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that laptops and endpoint did not agree about</source>
        <translation>
            <numerusform>Ноутбуктар мен сервер келіспеген жайттар: %Ln</numerusform>
            <numerusform>Ноутбуктар мен сервер келіспеген жайттар: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost; somebody has to say what holds.</source>
        <translation>Ештеңе жоғалған жоқ; қайсысы күшінде болатынын біреу шешуі керек.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Hide what was seen</source>
        <translation>Қаралғанды жасыру</translation>
    </message>
    <message>
        <source>Show what was seen (%1)</source>
        <translation>Қаралғанды көрсету (%1)</translation>
    </message>
    <message>
        <source>Nothing new. What was seen can be shown for seven days.</source>
        <translation>Жаңа ештеңе жоқ. Қаралғанды жеті күн бойы көрсетуге болады.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last seven days. What Muhr looks at: cards that come far too often, stamps without a sale, own cards, odd hours, many undos.</source>
        <translation>Соңғы жеті күнде ерекше ештеңе болған жоқ. Мөр мыналарға назар аударады: тым жиі келетін карталар, сатып алусыз штамптар, қызметкерлердің өз карталары, әдеттегі уақыттан тыс әрекеттер, кері қайтарудың көптігі.</translation>
    </message>
</context>
<context>
    <name>muhr::today::ShiftTable</name>
    <message>
        <source>Who was at the counter</source>
        <translation>Кассада кім тұрды</translation>
    </message>
    <message>
        <source>Nobody has stamped a card on this day yet.</source>
        <translation>Бұл күні әлі ешкім картаға штамп қойған жоқ.</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the times somebody worked and the laptop</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>muhr::today::TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Nothing has happened yet today.</source>
        <translation>Бүгін әлі ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>With the first stamp the day fills: who came, what was given, and in the evening a sheet to close it with.</source>
        <translation>Алғашқы штамптан бастап күн толады: кім келді, не берілді, ал кешке күнді жабатын парақ дайын болады.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Кассаға өту</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>келу</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>жаңа карта</translation>
    </message>
    <message>
        <source>rewards handed over</source>
        <translation>берілген сыйлық</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>қайта келген клиент</translation>
    </message>
    <message>
        <source>after 30 days or more without a visit</source>
        <translation>30 күн немесе одан көп келмегеннен кейін</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>Күн парағы</translation>
    </message>
    <message>
        <source>Closing keeps these figures as they are; what comes later is shown beside them.</source>
        <translation>Күн жабылғанда бұл көрсеткіштер сол күйінде қалады; кейін келгені олардың жанында көрсетіледі.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Сатылды</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Қойылған штамптар</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Қайтару саны</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Қайтарылған сома</translation>
    </message>
    <message>
        <source>Of earlier days</source>
        <translation>Бұрынғы күндердікі</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Күн парағын басып шығару</translation>
    </message>
    <message>
        <source>day-%1</source>
        <extracomment>Name of a file; %1 is a day</extracomment>
        <translation>күн-%1</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Күн парағын сақтау</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Файлды жазу мүмкін болмады. Басқа орын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::BackupPage</name>
    <message>
        <source>Choose the backup</source>
        <translation>Сақтық көшірмені таңдау</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>What happened later and had reached your endpoint comes back by itself.</source>
        <translation>Одан кейін болып, серверіңізге жеткен әрекеттер өзі қайтып келеді.</translation>
    </message>
    <message>
        <source>Bring your shop back</source>
        <translation>Дүкеніңізді қайтару</translation>
    </message>
    <message>
        <source>First it is restored on trial and everything in it is recomputed. You see what it holds before it is used.</source>
        <translation>Алдымен ол сынап қалпына келтіріліп, ішіндегінің бәрі қайта есептеледі. Пайдаланбас бұрын ішінде не барын көресіз.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Сақтық көшірмені таңдау…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Басқасын таңдау…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: type it, or hold the sheet&apos;s code before the camera. Leave it empty if this computer still has the shop&apos;s keys.</source>
        <translation>Ол қалпына келтіру парағында: енгізіңіз немесе парақтағы кодты камераға көрсетіңіз. Дүкен кілттері осы компьютерде болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Restoring on trial</source>
        <translation>Сынап қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Nothing on this computer is changed by it.</source>
        <translation>Бұл компьютерде одан ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::CounterStep</name>
    <message>
        <source>Camera</source>
        <comment>a way to read cards</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>The one of this laptop reads the phone.</source>
        <translation>Осы ноутбуктың камерасы телефонды оқиды.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Қол сканері</translation>
    </message>
    <message>
        <source>Plug it in; it works at any moment.</source>
        <translation>Қосыңыз; ол кез келген сәтте жұмыс істейді.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Аты немесе нөмірі</translation>
    </message>
    <message>
        <source>You type a name, phone or card number.</source>
        <translation>Атын, телефонын немесе карта нөмірін енгізесіз.</translation>
    </message>
    <message>
        <source>How do you find a card?</source>
        <translation>Картаны қалай табасыз?</translation>
    </message>
    <message>
        <source>The other two work as well, whichever you pick.</source>
        <translation>Қайсысын таңдасаңыз да, қалған екеуі де жұмыс істейді.</translation>
    </message>
    <message>
        <source>The shop could not be made.</source>
        <translation>Дүкенді жасау мүмкін болмады.</translation>
    </message>
    <message>
        <source>Scan any code once the counter is open: whatever field has the cursor, the scan reaches the counter.</source>
        <translation>Касса ашылғанда кез келген кодты сканерлеңіз: курсор қай өрісте тұрса да, скан кассаға жетеді.</translation>
    </message>
    <message>
        <source>Press F8 at the counter and type a few letters or digits, in any script.</source>
        <translation>Кассада F8 пернесін басып, бірнеше әріп немесе цифр енгізіңіз, жазуы кез келген.</translation>
    </message>
    <message>
        <source>You can go on without one: cards are found by name or number too.</source>
        <translation>Онсыз да жалғастыра аласыз: карталар аты немесе нөмірі бойынша да табылады.</translation>
    </message>
    <message>
        <source>Looking for the camera…</source>
        <translation>Камера ізделуде…</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LanguageStep</name>
    <message>
        <source>Which language do you work in?</source>
        <translation>Қай тілде жұмыс істейсіз?</translation>
    </message>
    <message>
        <source>Your customers can each have their own. The shop&apos;s can be changed at any time.</source>
        <translation>Әр клиенттің өз тілі бола алады. Дүкен тілін кез келген уақытта өзгертуге болады.</translation>
    </message>
    <message>
        <source>I already have a shop</source>
        <extracomment>The endpoint&apos;s program names this choice by these words.</extracomment>
        <translation>Дүкенім бұрыннан бар</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <extracomment>The recovery sheet names this choice by these words.</extracomment>
        <translation>Сақтық көшірмені ашу</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::LinkPage</name>
    <message>
        <source>Open it now</source>
        <translation>Қазір ашу</translation>
    </message>
    <message>
        <source>Asking your endpoint…</source>
        <translation>Серверден сұралуда…</translation>
    </message>
    <message>
        <source>Nothing is stored on this laptop until it answers.</source>
        <translation>Ол жауап бергенше бұл ноутбукта ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Your shop is on this laptop</source>
        <translation>Дүкеніңіз осы ноутбукта</translation>
    </message>
    <message>
        <source>Not all of its history is here yet. Once you open it, the rest comes by itself.</source>
        <translation>Оның тарихы әлі толық келмеді. Дүкенді ашсаңыз, қалғаны өзі келеді.</translation>
    </message>
    <message>
        <source>Its history is on the way. It also comes while you work.</source>
        <translation>Тарихы келе жатыр. Ол сіз жұмыс істеген кезде де келе береді.</translation>
    </message>
    <message>
        <source>Your shop is kept by your endpoint</source>
        <translation>Дүкеніңіз серверіңізде сақтаулы</translation>
    </message>
    <message>
        <source>Its cards, customers, stamps and rewards come to this laptop as they were.</source>
        <translation>Карталар, клиенттер, штамптар мен сыйлықтар осы ноутбукқа сол күйінде келеді.</translation>
    </message>
    <message>
        <source>Compare these digits with the other laptop</source>
        <translation>Бұл цифрларды басқа ноутбуктағымен салыстырыңыз</translation>
    </message>
    <message>
        <source>If it shows the same, press “They are the same” there. Your shop comes by itself then.</source>
        <translation>Ол да осыны көрсетсе, сол жақта «Цифрлар бірдей» түймесін басыңыз. Содан кейін дүкеніңіз өзі келеді.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln entries of its history are here. The rest also comes while you work.</source>
        <translation>
            <numerusform>Тарихынан %L1/%Ln жазба келді. Қалғаны сіз жұмыс істеген кезде де келе береді.</numerusform>
            <numerusform>Тарихынан %L1/%Ln жазба келді. Қалғаны сіз жұмыс істеген кезде де келе береді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link your endpoint or another laptop showed</source>
        <translation>Серверіңіз не басқа ноутбук көрсеткен сілтеме</translation>
    </message>
    <message>
        <source>Another laptop of your shop shows one in its settings: hold its code before the camera, or paste the link. If you have no other laptop, whoever looks after your endpoint makes one with %1.</source>
        <translation>Сілтеме дүкеніңіздегі басқа ноутбуктың баптауларында көрсетіледі: кодын камераға көрсетіңіз немесе сілтемені қойыңыз. Басқа ноутбук болмаса, сілтемені серверіңізге қарайтын адам мына пәрменмен жасайды: %1.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::PosterStep</name>
    <message>
        <source>Print the poster</source>
        <translation>Плакатты басып шығару</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Плакатты сақтау</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>плакат</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Қалпына келтіру парағын басып шығару</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Қалпына келтіру парағын сақтау</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>қалпына-келтіру-парағы</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>It could not be written there. The shop is not affected; choose another place.</source>
        <translation>Ол жерге жазу мүмкін болмады. Дүкенге әсері жоқ; басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>Two sheets of paper</source>
        <translation>Екі парақ қағаз</translation>
    </message>
    <message>
        <source>Your shop is ready. These two help on the first day and on the worst.</source>
        <translation>Дүкеніңіз дайын. Бұл екеуі алғашқы күні де, ең қиын күні де көмектеседі.</translation>
    </message>
    <message>
        <source>The first poster</source>
        <translation>Алғашқы плакат</translation>
    </message>
    <message>
        <source>Hang it where people wait or pay.</source>
        <translation>Адамдар күтетін немесе төлейтін жерге іліп қойыңыз.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Keep it away from this laptop. Whoever holds it can open your shop&apos;s data.</source>
        <translation>Оны осы ноутбуктан бөлек сақтаңыз. Ол кімнің қолында болса, сол дүкеніңіздің деректерін аша алады.</translation>
    </message>
    <message>
        <source>It opens your shop again if this laptop is lost or broken. It is shown only now: print it and keep it away from this laptop.</source>
        <translation>Бұл ноутбук жоғалса не бұзылса, ол дүкеніңізді қайта ашады. Ол тек қазір көрсетіледі: басып шығарып, осы ноутбуктан бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>The poster has no QR code yet, since the shop has no address on the internet. It says: ask at the counter. Connect an endpoint in Settings and print it anew.</source>
        <translation>Плакатта әлі QR-код жоқ, өйткені дүкеннің интернетте мекенжайы жоқ. Онда былай жазылған: кассадан сұраңыз. Баптауларда серверге қосылып, плакатты қайта басып шығарыңыз.</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::RewardStep</name>
    <message>
        <source>What does a regular get?</source>
        <translation>Тұрақты клиент не алады?</translation>
    </message>
    <message>
        <source>One thing people can picture. Points and levels can come later.</source>
        <translation>Адам көз алдына елестете алатын бір нәрсе. Ұпайлар мен деңгейлерді кейін қосуға болады.</translation>
    </message>
    <message>
        <source>After %1 visits: %2</source>
        <extracomment>A sentence with two blanks to fill: how many visits, and the reward.</extracomment>
        <translation>%1 рет келгенде: %2</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Келу саны</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Сыйлық</translation>
    </message>
    <message>
        <source>What is it that they get?</source>
        <translation>Олар нақты не алады?</translation>
    </message>
    <message>
        <source>A cup of tea, a loaf, a haircut: anything you give.</source>
        <translation>Бір кесе шай, бір нан, шаш қию: не берсеңіз де болады.</translation>
    </message>
    <message>
        <source>Nobody can picture that.</source>
        <translation>Мұны ешкім көз алдына елестете алмайды.</translation>
    </message>
    <message>
        <source>Say the thing itself: “Free coffee” or “10% off the bill” instead of “a discount”.</source>
        <translation>Нақты өзін атаңыз: «жеңілдік» емес, «Тегін кофе» немесе «Есепшотқа 10% жеңілдік».</translation>
    </message>
    <message>
        <source>Also a first stamp for joining, so the card never starts empty.</source>
        <translation>Қосылғаны үшін бірінші штамп та беріледі, сонда карта бос басталмайды.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Others in your trade:</source>
        <translation>Салаңыздағы басқа сыйлықтар:</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Дүкеніңіз</translation>
    </message>
    <message>
        <source>The name stands on every card and poster.</source>
        <translation>Атауы әр карта мен плакатта тұрады.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Дүкен атауы</translation>
    </message>
    <message>
        <source>Your customers want to know whose card it is.</source>
        <translation>Клиенттеріңіз картаның кімдікі екенін білгісі келеді.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Немен айналысасыз?</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Баға валютасы</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Уақыт белдеуі</translation>
    </message>
</context>
<context>
    <name>muhr::welcome::WelcomeScreen</name>
    <message>
        <source>Next: your shop</source>
        <translation>Келесі: дүкеніңіз</translation>
    </message>
    <message>
        <source>Next: one reward</source>
        <translation>Келесі: бір сыйлық</translation>
    </message>
    <message>
        <source>Next: at the counter</source>
        <translation>Келесі: кассада</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Дүкен жасау</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Кассаны ашу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Дүкеніңіз</translation>
    </message>
    <message>
        <source>One reward</source>
        <translation>Бір сыйлық</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Кассада</translation>
    </message>
    <message>
        <source>First poster</source>
        <translation>Алғашқы плакат</translation>
    </message>
    <message>
        <source>Three minutes, no internet needed. Everything can be changed later.</source>
        <translation>Үш минут, интернет керек емес. Бәрін кейін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Дүкен жасалуда…</translation>
    </message>
    <message>
        <source>Go on without the recovery sheet?</source>
        <translation>Қалпына келтіру парағынсыз жалғастырасыз ба?</translation>
    </message>
    <message>
        <source>It is shown only now. Without it nobody can open the shop&apos;s data again if this laptop is lost.</source>
        <translation>Ол тек қазір көрсетіледі. Бұл ноутбук жоғалса, онсыз дүкен деректерін ешкім қайта аша алмайды.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Онсыз жалғастыру</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>Fetching your shop…</source>
        <translation>Дүкеніңіз жүктелуде…</translation>
    </message>
    <message>
        <source>Fetch the rest</source>
        <translation>Қалғанын жүктеу</translation>
    </message>
    <message>
        <source>Fetch my shop</source>
        <translation>Дүкенімді жүктеу</translation>
    </message>
    <message>
        <source>This needs the internet once. Afterwards Muhr works without it.</source>
        <translation>Бұл үшін интернет бір рет керек. Кейін Мөр онсыз да жұмыс істейді.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Сақтық көшірме қаралуда…</translation>
    </message>
    <message>
        <source>Open this shop</source>
        <translation>Осы дүкенді ашу</translation>
    </message>
    <message>
        <source>Look at the backup</source>
        <translation>Сақтық көшірмені қарау</translation>
    </message>
    <message>
        <source>This needs no internet. The backup itself is not changed.</source>
        <translation>Бұған интернет керек емес. Сақтық көшірменің өзі өзгермейді.</translation>
    </message>
</context>
</TS>
