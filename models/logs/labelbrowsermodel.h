// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace wardroom {

/// A label's value and how many lines of the range carry it.
struct LabelValueCount
{
    QString value;
    std::optional<qint64> lines; ///< not counted, or not known
    friend bool operator==(const LabelValueCount &, const LabelValueCount &) = default;
};

/// Labels and, below each, its values, which can be checked: what a selector is built from. Values are fetched when
/// a label is opened: fetchMore() emits valuesWanted(). Checked values stay checked while lists are renewed.
class LabelBrowserModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: label or value
        IsLabelRole, ///< bool
        CountRole, ///< qint64: of a label its number of values, of a value its lines; invalid where unknown
        ShareRole, ///< double 0…1: lines relative to the label's most frequent value
        HasCheckedRole, ///< bool, of a label: a value below is checked
    };
    using Selection = QMap<QString, QStringList>; ///< values by label; labels without a checked value are left out

    explicit LabelBrowserModel(QObject *parent = nullptr);
    ~LabelBrowserModel() override;

    void setLabels(const QStringList &names);
    /// Values are listed by falling count, then by name.
    void setValues(const QString &label, std::vector<LabelValueCount> values);
    /// Nothing came for @p label; it may be asked for again.
    void setValuesFailed(const QString &label);
    QStringList labels() const;
    /// Labels whose values were fetched: those to fetch again when the range changed.
    QStringList fetchedLabels() const;

    Selection selection() const;
    void setSelection(const Selection &selection);
    void clear();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void valuesWanted(const QString &label);
    void selectionChanged(); ///< by the user, through setData()

private:
    struct Label;
    Label *labelOf(const QModelIndex &index) const;
    int rowOf(const Label *label) const;
    Label *find(const QString &name) const;
    QModelIndex indexOf(const Label *label) const;
    void applyValues(Label &label, std::vector<LabelValueCount> values);
    QVariant labelData(const Label &label, int role) const;
    QVariant valueData(const Label &label, const LabelValueCount &value, int role) const;

    std::vector<std::unique_ptr<Label>> m_labels; ///< by name; addresses are the children's internal pointers
};

} // namespace wardroom
