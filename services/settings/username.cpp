// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/username.h"

#include "services/settings/settings.h"

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace wardroom {

namespace {

constexpr std::size_t UsualSize = 16'384;

} // namespace

QString systemUserName()
{
    std::vector<char> buffer(UsualSize);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        // The field holds office and telephone after commas; "&" stands for the login name, capitalised.
        const QString login = QString::fromLocal8Bit(found->pw_name);
        QString name = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).trimmed();
        name.replace(u'&', login.left(1).toUpper() + login.mid(1));
        if (!name.isEmpty())
            return name;
        if (!login.isEmpty())
            return login;
    }
    return QString::number(geteuid());
}

QString userName(const Settings &settings)
{
    const QString chosen = settings.text(SettingKey::UserName).trimmed();
    return chosen.isEmpty() ? systemUserName() : chosen;
}

} // namespace wardroom
