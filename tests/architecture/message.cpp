// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/message.h"

#include <QXmlStreamReader>

namespace muhr::tests::architecture {
namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isNumerus) {
        message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numerusform"))
            message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else
            xml.skipCurrentElement();
    }
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.line = static_cast<int>(xml.lineNumber());
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment") || xml.name() == QLatin1String("extracomment"))
            message.comment += xml.readElementText() + u' ';
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

MessageFile MessageFile::parse(const QString &path, const QString &text)
{
    MessageFile file;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            file.messages.append(readMessage(xml));
    }
    if (xml.hasError())
        file.findings.append({path, static_cast<int>(xml.lineNumber()), xml.errorString()});
    return file;
}

} // namespace muhr::tests::architecture
