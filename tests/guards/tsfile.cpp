// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/tsfile.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>

namespace wardroom {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.numerus) {
        message.translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, TsFile &file)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            name = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            file.messages.push_back(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

TsFile parseTs(const QByteArray &data)
{
    TsFile file;
    QXmlStreamReader xml(data);
    if (xml.readNextStartElement() && xml.name() == QLatin1String("TS")) {
        file.language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("context"))
                readContext(xml, file);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        file.problem = xml.errorString();
    else if (file.language.isEmpty())
        file.problem = QStringLiteral("not a translation file");
    return file;
}

TsFile readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        TsFile missing;
        missing.problem = file.errorString();
        return missing;
    }
    return parseTs(file.readAll());
}

} // namespace wardroom
