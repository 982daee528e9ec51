// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/incident/incidenttypes.h"

#include <functional>

namespace wardroom {

/// One role and who has it; the experts are the last one.
struct RoleHolder
{
    std::optional<IncidentRole> role; ///< none: the experts
    QString name;
    friend bool operator==(const RoleHolder &, const RoleHolder &) = default;
};

/// Who does what. An edited name is asked for by assigned(): the journal, not the model, changes it.
class RolesModel final : public RowsModel<RoleHolder>
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole, ///< of the role
        AssignedRole, ///< bool
        CommanderRole, ///< bool: it is the commander's row
    };
    struct Words
    {
        std::function<QString(IncidentRole)> role;
        std::function<QString()> experts;
        std::function<QString()> notAssigned;
    };

    explicit RolesModel(Words words, QObject *parent = nullptr);

    /// The internal liaison and the experts are shown where there are any.
    void setIncident(const Incident &incident);
    void retranslate() { columnChanged(0); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void assigned(wardroom::IncidentRole role, const QString &name);
    void expertsNamed(const QStringList &names);

private:
    QString title(const RoleHolder &holder) const;

    const Words m_words;
};

} // namespace wardroom
